// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.csv.DelimitedFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CheckedOn;
import org.palier.intake.imports.Importer;

/**
 * Reads a census with one row per check of an agency on a platform; the agencies must be in the study
 * before. Columns: {@code agency_id}, {@code platform}, {@code status}; optional {@code url},
 * {@code handle}, {@code lang}, {@code found_on_url}, {@code checked_on}, {@code checked_by},
 * {@code note}, {@code usages}, {@code coder}, {@code step}. See {@link LongRows} for what the cells may hold.
 */
public final class CensusLongImporter implements Importer {

	private static final Set<String> FIELDS = Set.of("agency_id", "platform", "status", "url", "handle", "lang", "found_on_url",
			"checked_on", "checked_by", "note", "usages", "coder", "step");

	private final CheckedOn checkedOn = new CheckedOn();
	private final Wording words = new Wording(CensusLongImporter.class, "messages");

	@Override
	public String id() {
		return "census-long";
	}

	@Override
	public Bilingual name() {
		return words.text("long");
	}

	@Override
	public Bilingual description() {
		return words.text("long.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(checkedOn.option(), checkedOn.complete());
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		List<String> header = DelimitedFile.open(request).columns();
		return header.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
				.containsAll(Set.of("agency_id", "platform", "status"));
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.open(request);
		file.require("agency_id", "platform", "status");
		for (String column : file.columns()) {
			String key = column.toLowerCase(Locale.ROOT);
			if (!key.isEmpty() && !FIELDS.contains(key) && !key.startsWith(DelimitedFile.OWN_COLUMNS)) {
				sink.remark(words.text("unknown_column", column));
			}
		}
		file.read(new LongRows(file, directory, checkedOn.of(request), words), sink, progress);
	}
}
