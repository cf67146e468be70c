"""A process of ours that is shut off the network stays so, whatever its code is written in."""

import subprocess
import sys
import textwrap

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the filter is the Linux kernel's")


def run_confined(body: str) -> str:
    """What ``body`` prints in a process of its own, after close_network()."""
    program = "from desktop import confine\nassert confine.close_network()\n" + textwrap.dedent(
        body
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("family", [2, 10, 17, 40, 43], ids=["IPv4", "IPv6", "raw", "vsock", "SMC"])
def test_no_socket_that_leads_out_can_be_made_from_c(family: int) -> None:
    body = f"""
        import ctypes, errno
        libc = ctypes.CDLL(None, use_errno=True)
        print(libc.socket({family}, 1, 0), errno.errorcode[ctypes.get_errno()])
    """
    assert run_confined(body) == "-1 EACCES"


def test_no_ring_can_be_made_that_would_make_sockets_past_the_filter() -> None:
    body = """
        import ctypes, errno
        libc = ctypes.CDLL(None, use_errno=True)
        room = ctypes.create_string_buffer(256)
        print(libc.syscall(425, 1, room), errno.errorcode[ctypes.get_errno()])
    """
    assert run_confined(body) == "-1 EACCES"


def test_a_child_program_inherits_the_filter() -> None:
    body = """
        import subprocess, sys
        inner = "import socket; socket.socket()"
        child = subprocess.run([sys.executable, "-S", "-c", inner], capture_output=True, text=True)
        print(child.stderr.strip().splitlines()[-1])
    """
    assert run_confined(body).startswith("PermissionError")


def test_local_sockets_still_work() -> None:
    body = """
        import socket
        a, b = socket.socketpair()
        a.sendall(b"hello")
        print(b.recv(5).decode())
        a.close(); b.close()
        socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close()
    """
    assert run_confined(body) == "hello"


@pytest.mark.parametrize(
    "call",
    [
        'socket.getaddrinfo("client-name.example", 80)',
        'socket.getaddrinfo(b"client-name.example", "80")',
        'socket.gethostbyname("client-name.example")',
        'socket.create_connection(("127.0.0.1", 9))',
        'socket.getnameinfo(("127.0.0.1", 9), 0)',
    ],
)
def test_names_are_not_looked_up(call: str) -> None:
    body = f"""
        import socket
        try:
            {call}
        except PermissionError:
            print("refused")
    """
    assert run_confined(body) == "refused"


def test_no_core_file_and_no_debugger() -> None:
    body = """
        import ctypes, resource
        confine.forbid_memory_dumps()
        print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
    """
    assert run_confined(body) == "(0, 0) 0"
