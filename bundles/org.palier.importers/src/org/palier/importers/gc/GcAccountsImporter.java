// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

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
 * Reads the Government of Canada's public list of its accounts, in all its vintages. Needs
 * {@code Department}, {@code Platform}, {@code Language}, {@code URL}; {@code Account} (the handle) and
 * {@code gc_orgID} are read where present, all else is not. See {@link AccountRows} for the rules and
 * {@link Departments} for how departments are found.
 */
public final class GcAccountsImporter implements Importer {

	private final Wording words = new Wording(GcAccountsImporter.class, "messages");
	private final CheckedOn checkedOn = new CheckedOn();

	@Override
	public String id() {
		return "gc-accounts";
	}

	@Override
	public Bilingual name() {
		return words.text("accounts");
	}

	@Override
	public Bilingual description() {
		return words.text("accounts.description");
	}

	/**
	 * {@code complete}: an organisation of the study without an account in the list is absent from the platforms
	 * that the list knows; {@code as-of}: the day of the list.
	 */
	@Override
	public List<PartOption> options() {
		return List.of(checkedOn.option(), checkedOn.complete());
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		List<String> header = DelimitedFile.open(request).columns();
		return header.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
				.containsAll(Set.of("department", "platform", "language", "url"));
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.open(request);
		file.require("Department", "Platform", "Language", "URL");
		String source = String.valueOf(request.file().getFileName());
		var rows = new AccountRows(file, directory, checkedOn.of(request), source, words);
		file.read(rows, sink, progress);
		if (checkedOn.isComplete(request)) {
			rows.absences().forEach(sink::add);
		}
		rows.remarks().forEach(sink::remark);
	}
}
