"""How the cells of a workbook look, of whatever format it is."""

from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.sheets import ods_looks, xls_looks, xlsx_looks
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks


def looks_of(data: bytes) -> tuple[SheetLooks, ...]:
    """The sheets in their order; of XLSX where the format is none of these. Raises ReadingError
    for a file that is locked, damaged or a bomb."""
    kind = sniff(data, "")
    if kind is Kind.ODS:
        return ods_looks.looks_of(data)
    if kind is Kind.XLS:
        return xls_looks.looks_of(data)
    return xlsx_looks.looks_of(data)
