package brussels.samenhang.exchange.directory;

import brussels.samenhang.exchange.directory.ImportView.TargetField;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganizationExport", title = "What an export of the directory holds")
record ExportView(
        @Schema(required = true, description = "This export; ask the same address with Accept text/csv or the type of an Excel workbook for the file.") URI self,
        @Schema(required = true, description = "How many organizations it holds.") int organizations,
        @Schema(required = true, description = "The columns, in order; the code is the header.") List<TargetField> columns,
        @Schema(required = true, description = "Media types of the file.") List<String> mediaTypes) {
}
