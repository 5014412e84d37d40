// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;

class OptionValuesTest {

	private static final Bilingual NAME = new Bilingual("nom", "name");
	private static final PartOption WORD = PartOption.text("word", NAME, NAME, "now");
	private static final PartOption MODE = PartOption.choice("mode", NAME, NAME, List.of("fast", "slow"), "slow");
	private static final PartOption TOP = PartOption.whole("top", NAME, NAME, 1, 100, 10);
	private static final PartOption COST = PartOption.number("cost", NAME, NAME, 0, 1, 0.3);
	private static final PartOption HOURS = PartOption.number("hours", NAME, NAME, 0.5, 2000, 1);
	private static final PartOption STRICT = PartOption.flag("strict", NAME, NAME, true);
	private static final PartOption MODEL = PartOption.file("model", NAME, NAME);
	private static final List<PartOption> ALL = List.of(WORD, MODE, TOP, COST, STRICT, MODEL);

	@Test
	void whatNobodyChoseIsTheDefault() {
		OptionValues values = OptionValues.of("linear", ALL, Map.of("top", "7"));

		assertThat(values.all()).isEqualTo(Map.of("word", "now", "mode", "slow", "top", "7", "cost", "0.3", "strict", "true", "model", ""));
		assertThat(values.whole(TOP)).isEqualTo(7);
		assertThat(values.number(COST)).isEqualTo(0.3);
		assertThat(values.flag(STRICT)).isTrue();
		assertThat(values.text(MODE)).isEqualTo("slow");
		assertThat(values.file(MODEL)).isEmpty();
		assertThat(values.files()).isEmpty();
	}

	@Test
	void filesAreListedForTheManifest(@TempDir Path folder) throws IOException {
		Path model = Files.writeString(folder.resolve("a.palier-model"), "weights");
		OptionValues values = OptionValues.of("linear", ALL, Map.of("model", model.toString()));

		assertThat(values.file(MODEL)).contains(model);
		assertThat(values.files()).containsExactly(model);
	}

	@Test
	void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
		assertThatThrownBy(() -> OptionValues.of("linear", ALL, Map.of("model", folder.resolve("none").toString())))
				.isInstanceOf(WrongOptionException.class).hasMessageContaining("file that can be read");
		assertThatThrownBy(() -> OptionValues.of("linear", ALL, Map.of("model", folder.toString())))
				.isInstanceOf(WrongOptionException.class);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			mode,   medium, fast, fast\\, slow
			mode,   '',     one of these, fast\\, slow
			top,    0,      whole number from 1 to 100, de 1 à 100
			top,    101,    whole number from 1 to 100, de 1 à 100
			top,    1.5,    whole number from 1 to 100, de 1 à 100
			cost,   1.01,   number from 0 to 1, de 0 à 1
			cost,   NaN,    number from 0 to 1, de 0 à 1
			cost,   0.0.5,  decimal point, point décimal
			cost,   '1,5',  decimal comma, virgule
			hours,  '1,500', nothing between thousands, sans séparateur de milliers
			hours,  '1,500.5', nothing between thousands, 'de 0,5 à 2000,'
			strict, maybe,  yes or no, oui ou non
			""", ignoreLeadingAndTrailingWhitespace = true)
	void aBadValueIsRefusedAndTheRefusalSaysWhatIsAllowed(String option, String value, String english, String french) {
		assertThatThrownBy(() -> OptionValues.of("linear", List.of(WORD, MODE, TOP, COST, HOURS, STRICT, MODEL), Map.of(option, value)))
				.isInstanceOfSatisfying(WrongOptionException.class, it -> {
					assertThat(it.reason().en()).contains(option).contains("“" + value + "”").contains(english.replace("\\", ""));
					assertThat(it.reason().fr()).contains(option).contains(french.split("\\\\")[0]);
				});
	}

	/** Whatever the language: what is copied from one machine to another means the same there, and in the manifest. */
	@ParameterizedTest
	@CsvSource({ "'0,5',0.5", "0.5,0.5", "',25',.25", "'0,125',0.125", "'+1,0',+1.0", "1,1" })
	void aDecimalCommaIsAPoint(String written, String kept) {
		OptionValues values = OptionValues.of("linear", ALL, Map.of("cost", written));
		assertThat(values.text(COST)).isEqualTo(kept);
		assertThat(values.number(COST)).isEqualTo(Double.parseDouble(kept));
		assertThat(new ImportRequest(Path.of("x.csv"), Optional.empty(), Optional.empty(), values).option(COST)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "'1234,567',1234.567", "'12,5',12.5", "'1,5000',1.5000", "1500,1500" })
	void aCommaThatPartsNoThousandsIsAPointToo(String written, String kept) {
		assertThat(OptionValues.of("linear", List.of(HOURS), Map.of("hours", written)).text(HOURS)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "yes,true", "Oui,true", "true,true", "no,false", "NON,false", "false,false" })
	void yesAndNoAreTakenInEitherLanguage(String written, boolean kept) {
		OptionValues values = OptionValues.of("linear", ALL, Map.of("strict", written));
		assertThat(values.flag(STRICT)).isEqualTo(kept);
		assertThat(values.all()).as("one way of writing in the manifest").containsEntry("strict", Boolean.toString(kept));
	}

	@Test
	void anUnknownOptionIsRefusedWithThoseThatThereAre() {
		assertThatThrownBy(() -> OptionValues.of("linear", ALL, Map.of("modle", "x")))
				.isInstanceOfSatisfying(WrongOptionException.class, it -> assertThat(it.reason().en())
						.contains("“linear”", "modle", "word, mode, top, cost, strict, model"));
		assertThatThrownBy(() -> OptionValues.of("rules", List.of(), Map.of("model", "x")))
				.isInstanceOfSatisfying(WrongOptionException.class, it -> assertThat(it.reason().en()).contains("“rules”", "model", "none"));
	}

	@Test
	void aDefaultThatTheOptionDoesNotTakeIsADefect() {
		assertThatThrownBy(() -> PartOption.choice("mode", NAME, NAME, List.of("fast"), "slow")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> PartOption.whole("top", NAME, NAME, 1, 3, 4)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> PartOption.text("two words", NAME, NAME, "")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void valuesCanBeSentToAnotherMachine() throws Exception {
		OptionValues values = OptionValues.of("linear", ALL, Map.of("mode", "fast"));
		var bytes = new ByteArrayOutputStream();
		try (var out = new ObjectOutputStream(bytes)) {
			out.writeObject(values);
		}
		try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			assertThat(in.readObject()).isEqualTo(values);
		}
	}
}
