// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.published;

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
import org.palier.intake.imports.Importer;

/**
 * Reads figures that a publication gives, one a row; the agencies must be in the study before. Columns:
 * {@code indicator}, {@code jurisdiction}, {@code platforms}, {@code measure}, {@code value}, {@code source};
 * optional {@code row}, {@code about}, {@code remark_fr}, {@code remark_en}. See {@link PublishedRows} for what
 * the cells may hold.
 */
public final class PublishedFiguresImporter implements Importer {

	private static final String[] NEEDED = { "indicator", "jurisdiction", "platforms", "measure", "value", "source" };
	private static final Set<String> OPTIONAL = Set.of("row", "about", "remark_fr", "remark_en");

	private final Wording words = new Wording(PublishedFiguresImporter.class, "messages");

	@Override
	public String id() {
		return "published-figures";
	}

	@Override
	public Bilingual name() {
		return words.text("published");
	}

	@Override
	public Bilingual description() {
		return words.text("published.description");
	}

	@Override
	public List<PartOption> options() {
		return List.of();
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		return DelimitedFile.open(request).columns().stream().map(it -> it.strip().toLowerCase(Locale.ROOT))
				.collect(Collectors.toSet()).containsAll(Set.of(NEEDED));
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		DelimitedFile file = DelimitedFile.open(request);
		file.require(NEEDED);
		Set<String> needed = Set.of(NEEDED);
		for (String column : file.columns()) {
			String key = column.toLowerCase(Locale.ROOT);
			if (!key.isEmpty() && !needed.contains(key) && !OPTIONAL.contains(key)
					&& !key.startsWith(DelimitedFile.OWN_COLUMNS)) {
				sink.remark(words.text("unknown_column", column));
			}
		}
		file.read(new PublishedRows(file, directory, words), sink, progress);
	}
}
