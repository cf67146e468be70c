"""What a session (tests/bench/session.py) tells of itself."""

import collections
import os
from typing import TYPE_CHECKING

from tests.bench.gaps import LATE_MS, Gaps, memory

if TYPE_CHECKING:
    from tests.bench.session import Run


def figures(run: "Run") -> dict[str, object]:
    """All figures by their names."""
    gaps = run.gaps
    causes = collections.Counter(doing or "nothing in particular" for _, doing in gaps.worst)
    own = [(ms, doing) for ms, doing in gaps.busy if ms > LATE_MS]
    return {
        **run.result,
        "ticks": len(gaps.late),
        "p50_ms": round(gaps.share(50), 1),
        "p99_ms": round(gaps.share(99), 1),
        "max_ms": round(max(gaps.late), 1),
        "over_50_ms": len(gaps.worst),
        # By what the thread did for most of the gap.
        "own_over_50_ms": sum(gap.own > LATE_MS for gap in gaps.found),
        "held_over_50_ms": sum(gap.held > LATE_MS for gap in gaps.found),
        "queued_over_50_ms": sum(gap.queued > LATE_MS for gap in gaps.found),
        "control_over_50_ms": len(run.control.gaps()),
        "control_max_ms": round(max((late.ms for late in run.control.late), default=0.0), 1),
        "met_by_control": sum(any(run.meanwhile(gap)) for gap in gaps.found if gap.late > LATE_MS),
        "met_by_host": sum(gap.parked > 0 for gap in gaps.found if gap.late > LATE_MS),
        "ours_over_50_ms": len(run.ours()),
        "stolen_seconds": round(run.control.stolen, 1),
        "causes": causes.most_common(8),
        "busy_over_50_ms": [(round(ms), doing) for ms, doing in sorted(own, reverse=True)[:12]],
        "busy_max_ms": round(max(gaps.busy)[0], 1),
        "load": round(os.getloadavg()[0], 1),
        "rss_mb": round(memory("VmRSS") / 1e6),
        "peak_rss_mb": round(max(gaps.memory) / 1e6),
        # Without the code of libraries, which other programs share.
        "own_mb": round(memory("RssAnon") / 1e6),
    }


def tell(run: "Run") -> None:
    """Each gap, the worst of our own work first; "read": pages from the disk for the GUI thread,
    "fetch" for all; "host": pages that the host had put away; "free" and "bound": how long the
    control waited at the same time."""
    print("   late    own queued   held others   read  fetch   host   free  bound  step; where")
    for gap in sorted(run.gaps.found, key=lambda gap: -max(gap.own, gap.held))[:60]:
        pages = (gap.read, gap.fetched, gap.parked)
        parts = (gap.late, gap.own, gap.queued, gap.held, gap.others, *pages, *run.meanwhile(gap))
        line = " ".join(f"{part:6.0f}" for part in parts)
        print(f"{line}  {gap.doing}; {gap.stack} (second {gap.at:.1f})")
        for line in gap.meanwhile:
            print(f"{'':73}{line}")


def tell_rest(run: "Run") -> None:
    """Milliseconds of a processor at rest, by thread and place, and the jobs that began then."""
    for ms, what in run.at_rest:
        print(f"at rest {ms:6.0f} ms  {what}")
    for name in run.begun_at_rest:
        print(f"at rest began: {name}")


def tell_work(gaps: Gaps) -> None:
    """By the user's step, the pieces of the GUI thread's own work over 10 ms: what is long even
    where nothing else runs."""
    by_step: dict[str, list[float]] = collections.defaultdict(list)
    for ms, doing in gaps.busy:
        by_step[doing or "nothing in particular"].append(ms)
    print("  count   over 25    most  step")
    for doing, found in sorted(by_step.items(), key=lambda item: -max(item[1]))[:30]:
        print(f"{len(found):7} {sum(ms > 25 for ms in found):9} {max(found):7.1f}  {doing}")
