// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.options.WrongOptionException;
import org.palier.ground.text.Bilingual;

/** Options that a person typed are checked before an importer sees them, and nobody can ask an importer otherwise. */
class UncheckedImportTest {

	private static final Bilingual NAME = Bilingual.same("x");
	private static final PartOption YEAR = PartOption.whole("from-year", NAME, NAME, 1990, 2100, 2000);
	private static final PartOption JOIN = PartOption.choice("join", NAME, NAME, List.of("lines", "spaces"), "lines");
	private static final PartOption DRAFTS = PartOption.flag("drafts", NAME, NAME, false);
	private static final PartOption CODES = PartOption.file("codes", NAME, NAME);
	private static final PartOption DAY = PartOption.text(Vintage.AS_OF, NAME, NAME, "");
	private static final PartOption COMPLETE = PartOption.flag(Vintage.COMPLETE, NAME, NAME, false);
	private static final Path FILE = Path.of("posts.json");

	private final Importer importer = new Foreign(List.of(YEAR, JOIN, DRAFTS, CODES, DAY, COMPLETE));

	private record Foreign(List<PartOption> options) implements Importer {

		@Override
		public String id() {
			return "town-hall";
		}

		@Override
		public Bilingual name() {
			return NAME;
		}

		@Override
		public Bilingual description() {
			return NAME;
		}

		@Override
		public boolean recognises(ImportRequest request) {
			return true;
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) {
			throw new AssertionError("nothing is read");
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			from-year, 1800,         1990 to 2100
			from-year, abc,          1990 to 2100
			join,      tabs,         'lines, spaces'
			drafts,    perhaps,      yes or no
			codes,     /nonexistent, file that can be read
			form-year, 2001,         from-year
			""")
	void whatAnOptionDoesNotTakeIsRefusedWithWhatIsAllowed(String option, String value, String allowed) {
		assertThatThrownBy(() -> UncheckedImport.of(FILE, Map.of(option, value)).to(importer)).isInstanceOfSatisfying(WrongOptionException.class,
				it -> assertThat(it.reason().en()).contains(option, allowed));
	}

	@Test
	void whatIsTakenIsKeptInOneWayOfWriting() {
		ImportRequest request = UncheckedImport.of(FILE, Map.of("drafts", "oui", "from-year", "2012")).to(importer);
		assertThat(request.option(DRAFTS)).isEqualTo("true");
		assertThat(importer.parameters(request)).containsEntry("drafts", "true").containsEntry("from-year", "2012").containsEntry("join",
				"lines");
	}

	@Test
	void anImporterThatIsOnlyAskedWhetherItKnowsTheFileGetsWhatItTakes() {
		ImportRequest request = new UncheckedImport(FILE, Optional.empty(), Optional.empty(),
				Map.of("platform", "x", "join", "tabs", "from-year", "2012")).asFarAsTakenBy(importer);
		assertThat(request.option(YEAR)).isEqualTo("2012");
		assertThat(request.option(JOIN)).isEqualTo("lines");
	}

	@Test
	void whatScriptsOfTheFirstVersionSayMeansTheSame() {
		ImportRequest request = UncheckedImport.of(FILE, Map.of("checked-on", "2026-01-02", "unlisted", "absent")).to(importer);
		assertThat(request.option(DAY)).isEqualTo("2026-01-02");
		assertThat(request.option(COMPLETE)).isEqualTo("true");
	}

	@Test
	void otherValuesAreCheckedToo() {
		ImportRequest request = UncheckedImport.of(FILE, Map.of("from-year", "2012")).to(importer);
		assertThat(UncheckedImport.of(request).with(Map.of("join", "spaces")).to(importer).options())
				.isEqualTo(OptionValues.of("town-hall", importer.options(), Map.of("from-year", "2012", "join", "spaces")));
		assertThatThrownBy(() -> UncheckedImport.of(request).with(Map.of("join", "tabs")).to(importer)).isInstanceOf(WrongOptionException.class);
	}
}
