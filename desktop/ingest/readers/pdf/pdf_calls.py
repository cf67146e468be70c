"""PDFium's functions that are asked of every object of every page, called with plain addresses.

The bindings check and convert each pointer, which takes two to three times as long as these
functions themselves do; and they let go of the interpreter's lock, which costs more than it gives
where a call takes less than a microsecond. A handle here is the address as a whole number.
"""

import ctypes
import struct
from collections.abc import Callable, Iterator
from ctypes import c_char_p, c_double, c_float, c_int, c_size_t, c_uint, c_ulong, c_void_p
from typing import Any, Literal

import pypdfium2.raw as raw


def _plain(function: object, result: type[Any] | None, *arguments: type[Any]) -> Callable[..., Any]:
    """A function of PDFium under its address, with other types. C's own rules hold for it: the
    types have to be as wide as in PDFium's headers (fpdf_edit.h, fpdf_text.h)."""
    return ctypes.PYFUNCTYPE(result, *arguments)(address(function))


def address(pointer: object) -> int:
    """The address that one of the bindings' handles or buffers stands for."""
    found: int | None = ctypes.cast(pointer, c_void_p).value  # type: ignore[arg-type] # any pointer
    return found or 0


def parts(array: "ctypes.Array[Any]", kind: type[Any]) -> tuple[int, ...]:
    """The address of each of an array's parts."""
    start, size = ctypes.addressof(array), ctypes.sizeof(kind)
    return tuple(start + size * number for number in range(len(array)))


# So many objects or characters are asked about in one go.
AT_ONCE = 1024


class Fours:
    """Room for the four values that PDFium writes of each of AT_ONCE things. An array of a size of
    its own each time would be a new type each time, which takes longer than the questions."""

    _FLOATS, _WHOLES = c_float * (4 * AT_ONCE), c_uint * (4 * AT_ONCE)

    def __init__(self, *, whole: bool = False) -> None:
        self._room = (self._WHOLES if whole else self._FLOATS)()
        self._bytes = memoryview(self._room).cast("B")
        self._kind: Literal["I", "f"] = "I" if whole else "f"
        self._four = struct.Struct(f"4{self._kind}")
        at = ctypes.addressof(self._room)
        end = at + len(self._bytes)
        # Where each thing's values begin, and where each of the four values lies; as lists, since
        # a range makes its numbers anew each time.
        self.begins = list(range(at, end, 16))
        self.parts = tuple(list(range(at + part, end, 16)) for part in (0, 4, 8, 12))

    def first(self, count: int) -> Iterator[tuple[Any, ...]]:
        """The values of the first ``count``."""
        return self._four.iter_unpack(self._bytes[: 16 * count])

    def columns(self, count: int) -> tuple[list[Any], list[Any], list[Any], list[Any]]:
        """The first of the four values of each of the first ``count``, the second, and so on."""
        values = self._bytes[: 16 * count].cast(self._kind).tolist()
        return values[0::4], values[1::4], values[2::4], values[3::4]

    def shared(self, count: int) -> tuple[Any, ...] | None:
        """The values that the first ``count`` have in common, None where they differ."""
        data = bytes(self._bytes[: 16 * count])
        return self._four.unpack_from(data) if data == data[:16] * count else None


# A whole number that is passed by value. Told as an address it is converted in a third of the time;
# it fills the same register, of which PDFium reads the lower half. Never for a negative number.
_NUMBER = c_void_p

to_device = _plain(
    raw.FPDF_PageToDevice, c_int, c_void_p, *[c_int] * 5, *[c_double] * 2, *[c_void_p] * 2
)
page_object = _plain(raw.FPDFPage_GetObject, c_void_p, c_void_p, _NUMBER)
form_object = _plain(raw.FPDFFormObj_GetObject, c_void_p, c_void_p, _NUMBER)
page_objects = _plain(raw.FPDFPage_CountObjects, c_int, c_void_p)
form_objects = _plain(raw.FPDFFormObj_CountObjects, c_int, c_void_p)
kind_of = _plain(raw.FPDFPageObj_GetType, c_int, c_void_p)
bounds = _plain(raw.FPDFPageObj_GetBounds, c_int, *[c_void_p] * 5)
fill_colour = _plain(raw.FPDFPageObj_GetFillColor, c_int, *[c_void_p] * 5)
stroke_colour = _plain(raw.FPDFPageObj_GetStrokeColor, c_int, *[c_void_p] * 5)
stroke_width = _plain(raw.FPDFPageObj_GetStrokeWidth, c_int, c_void_p, c_void_p)
matrix = _plain(raw.FPDFPageObj_GetMatrix, c_int, c_void_p, c_void_p)
marks = _plain(raw.FPDFPageObj_CountMarks, c_int, c_void_p)
mark = _plain(raw.FPDFPageObj_GetMark, c_void_p, c_void_p, _NUMBER)
take_mark = _plain(raw.FPDFPageObj_RemoveMark, c_int, c_void_p, c_void_p)
give_mark = _plain(raw.FPDFPageObj_AddExistingMark, c_int, c_void_p, c_void_p)
mark_bytes = _plain(
    raw.FPDFPageObjMark_GetParamBlobValue, c_int, c_void_p, c_char_p, c_void_p, c_ulong, c_void_p
)
is_transparent = _plain(raw.FPDFPageObj_HasTransparency, c_int, c_void_p)
set_active = _plain(raw.FPDFPageObj_SetIsActive, c_int, c_void_p, c_int)
render_mode = _plain(raw.FPDFTextObj_GetTextRenderMode, c_int, c_void_p)
font_size = _plain(raw.FPDFTextObj_GetFontSize, c_int, c_void_p, c_void_p)
text_font = _plain(raw.FPDFTextObj_GetFont, c_void_p, c_void_p)
font_name = _plain(raw.FPDFFont_GetBaseFontName, c_size_t, c_void_p, c_void_p, c_size_t)
is_embedded = _plain(raw.FPDFFont_GetIsEmbedded, c_int, c_void_p)
font_data = _plain(raw.FPDFFont_GetFontData, c_int, c_void_p, c_void_p, c_size_t, c_void_p)
object_text = _plain(raw.FPDFTextObj_GetText, c_ulong, c_void_p, c_void_p, c_void_p, c_ulong)
image_data = _plain(raw.FPDFImageObj_GetImageDataRaw, c_ulong, c_void_p, c_void_p, c_ulong)
draw_mode = _plain(raw.FPDFPath_GetDrawMode, c_int, c_void_p, c_void_p, c_void_p)
clip_path = _plain(raw.FPDFPageObj_GetClipPath, c_void_p, c_void_p)
clip_paths = _plain(raw.FPDFClipPath_CountPaths, c_int, c_void_p)
clip_segments = _plain(raw.FPDFClipPath_CountPathSegments, c_int, c_void_p, _NUMBER)
clip_segment = _plain(raw.FPDFClipPath_GetPathSegment, c_void_p, c_void_p, _NUMBER, _NUMBER)
segment_point = _plain(raw.FPDFPathSegment_GetPoint, c_int, *[c_void_p] * 3)

# Takes milliseconds, so it lets go of the interpreter's lock.
load_text: Callable[..., int | None] = ctypes.CFUNCTYPE(c_void_p, c_void_p)(
    address(raw.FPDFText_LoadPage)
)
close_text = _plain(raw.FPDFText_ClosePage, None, c_void_p)
count_chars = _plain(raw.FPDFText_CountChars, c_int, c_void_p)
text_index = _plain(raw.FPDFText_GetTextIndexFromCharIndex, c_int, c_void_p, _NUMBER)
text = _plain(raw.FPDFText_GetText, c_int, c_void_p, _NUMBER, _NUMBER, c_void_p)
unicode_of = _plain(raw.FPDFText_GetUnicode, c_uint, c_void_p, _NUMBER)
is_unmapped = _plain(raw.FPDFText_HasUnicodeMapError, c_int, c_void_p, _NUMBER)
tight_box = _plain(raw.FPDFText_GetCharBox, c_int, c_void_p, _NUMBER, *[c_void_p] * 4)
loose_box = _plain(raw.FPDFText_GetLooseCharBox, c_int, c_void_p, _NUMBER, c_void_p)
object_of = _plain(raw.FPDFText_GetTextObject, c_void_p, c_void_p, _NUMBER)
font_of = _plain(raw.FPDFTextObj_GetFont, c_void_p, c_void_p)
font_weight = _plain(raw.FPDFText_GetFontWeight, c_int, c_void_p, _NUMBER)
font_info = _plain(
    raw.FPDFText_GetFontInfo, c_ulong, c_void_p, _NUMBER, c_void_p, _NUMBER, c_void_p
)
char_angle = _plain(raw.FPDFText_GetCharAngle, c_float, c_void_p, _NUMBER)
count_rects = _plain(raw.FPDFText_CountRects, c_int, c_void_p, _NUMBER, _NUMBER)
rect = _plain(raw.FPDFText_GetRect, c_int, c_void_p, _NUMBER, *[c_void_p] * 4)
