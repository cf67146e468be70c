"""What a process of ours gives up before it sees a document: the network, core dumps, debuggers.

On Linux the network is closed by a seccomp filter, which children inherit and nobody can lift. The
audit hook stays beside it as a tripwire on every platform; alone it would not do, since C code
connects past it.
"""

import ctypes
import errno
import platform
import struct
import sys
from collections import deque
from collections.abc import Iterable

# Of these the second argument is the address; the others look a name up.
_ADDRESS_EVENTS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKUP_EVENTS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
    }
)

_NEW_SOCKET = "socket.__new__"

# Numbers of <linux/prctl.h>, <linux/seccomp.h>, <linux/bpf_common.h> and <linux/audit.h>.
_PR_SET_DUMPABLE = 4
_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_MODE_FILTER = 2
_LOAD_WORD, _JUMP_EQUAL, _JUMP_GE, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_ARCHITECTURES = {
    # machine: (audit architecture, socket, io_uring_setup, first x32 number or 0)
    "x86_64": (0xC000003E, 41, 425, 0x40000000),
    "aarch64": (0xC00000B7, 198, 425, 0),
}
_AF_UNIX, _AF_NETLINK = 1, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def _instruction(code: int, if_true: int, if_false: int, value: int) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)


def _no_network_program(machine: str) -> bytes:
    """Classic BPF over struct seccomp_data: syscall number at 0, architecture at 4, first
    argument at 16. socket() of any family but AF_UNIX (displays, D-Bus) and AF_NETLINK (devices;
    it stays in this machine) and io_uring_setup get EACCES: not only AF_INET and AF_INET6 lead
    out, AF_SMC and AF_VSOCK do too. So does every call made through another architecture's
    numbers, which would slip past the comparison."""
    architecture, socket_call, io_uring, x32 = _ARCHITECTURES[machine]
    deny = _ERRNO | errno.EACCES
    rules: list[tuple[int, int, int, int]] = [
        (_LOAD_WORD, 0, 0, 4),
        (_JUMP_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, deny),
        (_LOAD_WORD, 0, 0, 0),
    ]
    if x32:
        rules += [(_JUMP_GE, 0, 1, x32), (_RETURN, 0, 0, deny)]
    rules += [
        (_JUMP_EQUAL, 0, 1, io_uring),
        (_RETURN, 0, 0, deny),
        (_JUMP_EQUAL, 0, 4, socket_call),
        (_LOAD_WORD, 0, 0, 16),
        (_JUMP_EQUAL, 2, 0, _AF_UNIX),
        (_JUMP_EQUAL, 1, 0, _AF_NETLINK),
        (_RETURN, 0, 0, deny),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(_instruction(*rule) for rule in rules)


# The names of the calls that were refused, until somebody takes them; a program in a loop must not
# fill the memory.
_refused: deque[str] = deque(maxlen=1000)
_enforced = False


def network_is_closed() -> bool:
    """Whether the kernel keeps this process off the network."""
    return _enforced


def take_refused() -> list[str]:
    """The names of the calls that were refused since this was last asked, the oldest first."""
    found = []
    while _refused:
        found.append(_refused.popleft())
    return found


def note_refused(events: Iterable[object]) -> None:
    """Note what another process of ours was refused. Names that the tripwire does not know are
    passed over: a child may be another's."""
    known = _LOOKUP_EVENTS | _ADDRESS_EVENTS | {_NEW_SOCKET}
    _refused.extend(event for event in events if isinstance(event, str) and event in known)


def _trip(event: str, args: tuple[object, ...]) -> None:
    if event in _LOOKUP_EVENTS or (event in _ADDRESS_EVENTS and not _is_local(args)):
        _refused.append(event)
        raise PermissionError(errno.EACCES, "Strongroom does not use the network")

    if event == _NEW_SOCKET and _enforced and _leads_out(args):
        # The kernel refuses it next, and nothing comes as far as a connection.
        _refused.append(event)


def _leads_out(args: tuple[object, ...]) -> bool:
    """Whether a new socket is of a family that the filter refuses; -1 stands for a socket that is
    there already."""
    family = args[1] if len(args) > 1 else None
    return isinstance(family, int) and family >= 0 and family not in (_AF_UNIX, _AF_NETLINK)


def _is_local(args: tuple[object, ...]) -> bool:
    """Unix sockets (D-Bus, X11, Wayland) name a path, netlink two numbers, a host comes with a
    port; None is the peer of a socket that is connected already."""
    address = args[1] if len(args) > 1 else None
    if isinstance(address, tuple):
        return len(address) == 2 and all(isinstance(part, int) for part in address)
    return True


def close_network() -> bool:
    """Shut this process and its later children off the network for good.

    Call before threads start. Returns whether the kernel enforces it; elsewhere only the tripwire
    stands. A connection then fails with PermissionError (EACCES).
    """
    sys.addaudithook(_trip)
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES:
        return False
    code = _no_network_program(machine)
    program = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    global _enforced
    status = int(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program)))
    _enforced = status == 0
    return _enforced


def forbid_memory_dumps() -> None:
    """No core file and no debugger of the same user: memory holds keys and text."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
