"""What tests of watched folders that wait for the real system share."""

from desktop.ingest.watching.watch import Timing

QUICK = Timing(settle=0.05, gather=0.3, check=0.05, poll=0.05, sweep=600.0)
DEADLINE = 20.0
