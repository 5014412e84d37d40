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
import org.palier.files.csv.HeldRows;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;

/**
 * Reads the bilingual list of federal organisations (open.canada.ca, GC Org Info). Needs {@code gc_orgID}
 * with {@code harmonized_name} or {@code nom_harmonise}; legal and preferred titles, abbreviations, lead
 * department, status and end date are read where present. Wikidata ids are not: the list matched them by
 * likeness and some are wrong. See {@link OrganisationRows} for the rules.
 */
public final class GcOrganisationsImporter implements Importer {

	private final Wording words = new Wording(GcOrganisationsImporter.class, "messages");

	@Override
	public String id() {
		return "gc-organisations";
	}

	@Override
	public Bilingual name() {
		return words.text("organisations");
	}

	@Override
	public Bilingual description() {
		return words.text("organisations.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of();
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		List<String> header = DelimitedFile.open(request).columns();
		Set<String> names = header.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return names.contains("gc_orgid") && (names.contains("harmonized_name") || names.contains("nom_harmonise"));
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.open(request);
		file.require("gc_orgID");
		if (file.column("nom_harmonise") < 0) {
			file.require("harmonized_name");
		}
		var rows = new OrganisationRows(file, directory, words);
		var held = new HeldRows(sink);
		file.read(rows, held, progress);
		held.release(rows.withParents());
	}
}
