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
import org.palier.files.csv.HeldRows;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CheckedOn;
import org.palier.intake.imports.Importer;

/**
 * Reads a census with one row per agency and one column per platform. Columns: {@code agency_id}, {@code jurisdiction},
 * {@code name_fr} or {@code name_en} or both; optional {@code parent_id}, {@code type}, {@code size}, {@code field},
 * {@code web_site}, {@code acronym_fr}, {@code acronym_en}; every other column is a platform by its id, name or alias. A
 * platform's cell holds a word for yes or no or for a status as the workbench shows it, or the address of the account; blank
 * is not checked. A row that breaks one of the rules in {@link WideRows} is rejected.
 */
public final class CensusWideImporter implements Importer {

	private final Wording words = new Wording(CensusWideImporter.class, "messages");
	private final CheckedOn checkedOn = new CheckedOn();

	@Override
	public String id() {
		return "census-wide";
	}

	@Override
	public Bilingual name() {
		return words.text("wide");
	}

	@Override
	public Bilingual description() {
		return words.text("wide.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of(checkedOn.option(), checkedOn.complete());
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		return isForm(DelimitedFile.open(request).columns());
	}

	/** Whether columns are those of this form. */
	public static boolean isForm(List<String> header) {
		Set<String> names = header.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return names.contains("agency_id") && (names.contains("name_fr") || names.contains("name_en"))
				&& !names.contains("status");
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.open(request);
		file.require("agency_id", "jurisdiction");
		if (file.column("name_fr") < 0) {
			file.require("name_en");
		}
		var columns = new WideColumns(request.file(), file, directory, words);
		var rows = new WideRows(columns, directory, checkedOn.of(request), words);
		var held = new HeldRows(sink);
		columns.unknown().forEach(it -> sink.remark(words.text("unknown_column", it)));
		file.read(rows, held, progress);
		held.release(rows.family().faults(directory, words));
		rows.remarks().forEach(sink::remark);
	}
}
