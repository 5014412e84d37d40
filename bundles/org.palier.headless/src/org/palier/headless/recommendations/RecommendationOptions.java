// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.recommendations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.palier.findings.recommendations.RecommendationRefusal;
import org.palier.findings.recommendations.Recommendations;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WrittenNumber;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.model.Recommendation;

import picocli.CommandLine.Option;

/**
 * The options with the parts of a recommendation. A part that is left out stays as it is; an empty text takes away what
 * was there.
 */
final class RecommendationOptions {

	/** In place of a number of hours: those of the scenario. */
	static final String FROM_SCENARIO = "scenario";

	@Option(names = "--text-fr", paramLabel = "TEXT")
	private String textFr;

	@Option(names = "--text-en", paramLabel = "TEXT")
	private String textEn;

	@Option(names = "--owner", paramLabel = "NAME")
	private String owner;

	@Option(names = "--due", paramLabel = "DAY")
	private LocalDate due;

	@Option(names = "--hours", paramLabel = "NUMBER|scenario")
	private String hours;

	@Option(names = "--scenario", paramLabel = "ID")
	private String scenario;

	@Option(names = "--indicator", paramLabel = "KEY")
	private String indicator;

	@Option(names = "--aim", paramLabel = "NUMBER")
	private String aim;

	@Option(names = "--sign-fr", paramLabel = "TEXT")
	private String signFr;

	@Option(names = "--sign-en", paramLabel = "TEXT")
	private String signEn;

	@Option(names = "--finding", paramLabel = "ID", split = ",")
	private List<String> findings;

	@Option(names = "--note", paramLabel = "TEXT")
	private String note;

	/** Whether any was typed. */
	boolean any() {
		return Stream.of(textFr, textEn, owner, due, hours, scenario, indicator, aim, signFr, signEn, findings, note).anyMatch(Objects::nonNull);
	}

	/** The number that shows it, as it was typed; null where none was. */
	String indicator() {
		return indicator;
	}

	/** Whether what was typed must be held against a number of the study. */
	boolean countsNumbers() {
		return hoursOfScenario() || indicator != null && !indicator.isBlank() || aim != null && !aim.isBlank();
	}

	boolean hoursOfScenario() {
		return FROM_SCENARIO.equals(hours);
	}

	/** Writes what was typed into a draft. @throws RecommendationRefusal when the study has no such scenario or finding */
	void write(Recommendation draft, Recommendations recommendations, Locale locale) throws RecommendationRefusal, RefusedException {
		if (textFr != null || textEn != null) {
			draft.setText(merged(Bilingual.of(draft.getText()), textFr, textEn).toModel());
		}
		if (signFr != null || signEn != null) {
			draft.setSign(merged(Bilingual.of(draft.getSign()), signFr, signEn).toModel());
		}
		if (owner != null) {
			draft.setOwner(filled(owner));
		}
		if (due != null) {
			draft.setDue(due);
		}
		if (hours != null && !hoursOfScenario()) {
			draft.setHoursPerWeek(number("--hours", hours, locale));
		}
		if (scenario != null) {
			draft.setScenario(scenario.isBlank() ? null : recommendations.scenario(scenario.strip()));
		}
		if (indicator != null) {
			draft.setIndicator(filled(indicator));
		}
		if (aim != null) {
			draft.setAim(number("--aim", aim, locale));
		}
		if (note != null) {
			draft.setNote(filled(note));
		}
		if (findings != null) {
			draft.getFindings().clear();
			for (String each : findings) {
				if (!each.isBlank()) {
					draft.getFindings().add(recommendations.finding(each.strip()));
				}
			}
		}
	}

	private static Bilingual merged(Bilingual before, String fr, String en) {
		return new Bilingual(fr == null ? before.fr() : fr.strip(), en == null ? before.en() : en.strip());
	}

	private static String filled(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private static Double number(String option, String written, Locale locale) throws RefusedException {
		if (written.isBlank()) {
			return null;
		}
		return WrittenNumber.of(written, locale).map(BigDecimal::doubleValue)
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("recommend.number", option, written)));
	}
}
