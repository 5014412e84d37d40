// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;

/** What a person reads names no class of Java: neither the sentences that ship, nor what becomes of a fault of a part. */
class NoClassNamesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final Pattern CLASS = Pattern
			.compile("\\b[A-Za-z]+(Exception|Error|Throwable)\\b|\\b(java|javax|org\\.palier|org\\.eclipse)(\\.[a-z]\\w*)*\\.[A-Z]\\w+");

	/** What parts throw: with a message of their own, with one that the virtual machine wrote, and without any. */
	static Stream<Throwable> faults() {
		List<Throwable> faults = new ArrayList<>(
				List.of(new IllegalArgumentException("Not a share: 1.0833333333333333"), new IllegalStateException(),
						new NoClassDefFoundError("some/Library"), new NoSuchMethodError("'void org.example.Part.run()'"),
						new StackOverflowError(), new IOException("java.net.ConnectException: refused")));
		for (Runnable each : List.<Runnable>of(() -> ((Object) "x").equals(((String) nothing()).length()),
				() -> List.of((Object) "x").toArray(new Integer[0]), () -> Integer.valueOf((Integer) (Object) "x"))) {
			try {
				each.run();
			} catch (RuntimeException thrown) {
				faults.add(thrown);
			}
		}
		return faults.stream();
	}

	private static Object nothing() {
		return null;
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsSaidByItsOwnWordsAndAReference(Throwable fault) {
		assertThat(Faults.said(fault)).doesNotContainPattern(CLASS).doesNotContain(fault.getClass().getSimpleName())
				.matches("(?s).*[A-Z]+(-[A-Z]+-[0-9]+)?");

		Indicator broken = new Indicator() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public Bilingual title() {
				return Bilingual.same("Broken");
			}

			@Override
			public Table compute(StudyView view) {
				throw NoClassNamesTest.<RuntimeException>sneaky(fault);
			}
		};
		StudyView view = StudyView.of(Samples.empty());
		Table table = new GuardedIndicator(broken).compute(view);
		assertThat(table.rows().stream().flatMap(List::stream).filter(Value.Share.class::isInstance)).isEmpty();
		assertThat(table.notes()).singleElement().satisfies(it -> {
			assertThat(it.en()).startsWith("This table could not be made").doesNotContainPattern(CLASS)
					.doesNotContain(fault.getClass().getSimpleName());
			assertThat(it.fr()).startsWith("Ce tableau n’a pas pu être fait").doesNotContainPattern(CLASS);
		});
	}

	@SuppressWarnings("unchecked")
	private static <X extends Throwable> X sneaky(Throwable fault) throws X {
		throw (X) fault;
	}

	@Test
	void aReferenceIsThatOfThePlace() {
		var fault = new IllegalStateException("no luck");
		fault.setStackTrace(new StackTraceElement[] { new StackTraceElement("java.util.Objects", "check", "Objects.java", 1),
				new StackTraceElement("org.palier.numbers.view.CensusTally", "add", "CensusTally.java", 127) });
		assertThat(Faults.said(fault)).isEqualTo("no luck – ISE-CT-127");
	}

	@Test
	void aRuleThatFailsIsSaidWithoutAClass() {
		ValidationRule broken = new ValidationRule() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public Severity severity() {
				return Severity.INFO;
			}

			@Override
			public Bilingual title() {
				return Bilingual.same("Broken");
			}

			@Override
			public List<Finding> check(Study study, LocalDate today) {
				throw new IllegalStateException();
			}
		};
		assertThat(new Validation(List.of(broken)).check(Samples.empty(), LocalDate.of(2026, 11, 30), Progress.NONE)).singleElement()
				.satisfies(it -> assertThat(it.message().en()).doesNotContainPattern(CLASS));
	}

	/** All sentences of all bundles. */
	@Test
	void noSentenceThatShipsNamesAClass() throws IOException {
		List<String> naming = new ArrayList<>();
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			for (Path file : files.filter(
					it -> it.toString().endsWith(".properties") && it.toString().contains("/src/") && !it.toString().contains("/target/"))
					.filter(it -> it.getFileName().toString().toLowerCase(Locale.ROOT)
							.matches("(messages|edits|words|.*_(fr|en))?.*\\.properties"))
					.toList()) {
				var sentences = new Properties();
				try (Reader reader = Files.newBufferedReader(file)) {
					sentences.load(reader);
				}
				sentences.forEach((key, sentence) -> {
					if (CLASS.matcher(sentence.toString().replaceAll("href=\"[^\"]*\"", "")).find()) {
						naming.add(BUNDLES.relativize(file) + " " + key + " = " + sentence);
					}
				});
			}
		}
		assertThat(naming).isEmpty();
	}
}
