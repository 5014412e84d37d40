// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.publics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.numbers.view.PublicKinds;

/**
 * Reads a list of publics: journalists, groups, bodies and elected persons whose accounts are public by decision. Any table
 * will do. Columns have French or English names. A name is needed; kind, source and id may be there. Accounts are in the
 * columns platform, account and address, one account a row, or in one column a platform. See {@link PublicRows} for what the
 * cells may hold.
 */
public final class PublicsImporter implements Importer {

	private static final int SAMPLE = 40;
	/** A list of these alone may be a census. */
	private static final String BODY = "body";

	private final Wording words = new Wording(PublicsImporter.class, "messages");
	private final PartOption sheetName = PartOption.text("sheet", words.text("sheet"), words.text("sheet.description"), "");

	@Override
	public String id() {
		return "publics";
	}

	@Override
	public Bilingual name() {
		return words.text("publics");
	}

	@Override
	public Bilingual description() {
		return words.text("publics.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(sheetName);
	}

	/** True when there is a name and a kind, most kinds are such as are shipped, and one of them is no body: a row of another kind is told. */
	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (TableFile file = TableFile.open(request)) {
			Sheet sheet = file.sheet(request.option(sheetName));
			var columns = new PublicColumns(sheet.columns());
			if (!columns.hasName() || !columns.has(PublicColumns.KIND)) {
				return false;
			}
			boolean one = false;
			int known = 0;
			for (Row row : sheet.first(SAMPLE)) {
				String kind = columns.text(row, PublicColumns.KIND);
				Optional<PublicKinds.Kind> found = PublicKinds.ofPalier().named(kind);
				known += kind.isEmpty() ? 0 : found.isPresent() ? 1 : -1;
				one |= found.filter(it -> !it.id().equals(BODY)).isPresent();
			}
			return one && known >= 0;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (TableFile file = TableFile.open(request)) {
			Sheet sheet = file.sheet(request.option(sheetName));
			var columns = new PublicColumns(sheet.columns());
			if (!columns.hasName()) {
				throw new UnreadableFileException(request.file(), words.text("name_needed", String.join(", ", sheet.columns())));
			}
			for (String unknown : columns.unread(directory)) {
				sink.remark(words.text("unknown_column", unknown));
			}
			var rows = new PublicRows(columns, directory, words);
			sheet.read(rows, sink, progress);
			rows.tell(sink);
		}
	}
}
