"""What a process of ours gives up before it sees a document: the network, core dumps, debuggers.

On Linux the network is closed by a seccomp filter, which children inherit and nobody can lift. The
audit hook stays beside it as a tripwire on every platform; alone it would not do, since C code
connects past it (threats.md, trap 6).
"""

import ctypes
import errno
import platform
import struct
import sys

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


def _trip(event: str, args: tuple[object, ...]) -> None:
    if event in _LOOKUP_EVENTS or (event in _ADDRESS_EVENTS and not _is_local(args)):
        raise PermissionError(errno.EACCES, "Strongroom does not use the network")


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
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program)) == 0)


def forbid_memory_dumps() -> None:
    """No core file and no debugger of the same user: memory holds keys and text."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
