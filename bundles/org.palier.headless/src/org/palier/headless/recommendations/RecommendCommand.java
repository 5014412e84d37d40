// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.recommendations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.palier.findings.recommendations.RecommendationRefusal;
import org.palier.findings.recommendations.Recommendations;
import org.palier.findings.recommendations.ScenarioEffort;
import org.palier.findings.recommendations.SignNumber;
import org.palier.findings.recommendations.StateDates;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OptionWord;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.PostsChoice;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyWriting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run recommend STUDY}: lists what should be done, adds to it, changes it, and says how far it is. */
@Command(name = "recommend")
public final class RecommendCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Mixin
	private RecommendationOptions typed;

	@Option(names = "--change", paramLabel = "ID")
	private String changed;

	@Option(names = "--set", paramLabel = "ID=STATE")
	private String set;

	@Option(names = "--on", paramLabel = "DAY")
	private LocalDate on;

	@Option(names = "--move", paramLabel = "ID=PLACE")
	private String moved;

	@Option(names = "--remove", paramLabel = "ID")
	private String removed;

	@Mixin
	private PostsChoice posts;

	public RecommendCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (Stream.of(changed, set, moved, removed).filter(it -> it != null).count() > 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("recommend.several"));
		}
		if (typed.any() && Stream.of(set, moved, removed).anyMatch(it -> it != null) || changed != null && !typed.any()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("recommend.fields"));
		}
		if (on != null && set == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("recommend.on"));
		}
		StudyFolder folder = StudyFolder.at(path);
		try {
			if (set != null) {
				state(folder);
			} else if (moved != null) {
				Typed order = Typed.of("--move", moved);
				int place = order.place();
				change(folder, it -> it.move(it.get(order.id()), place - 1), "moved", order.id());
			} else if (removed != null) {
				change(folder, it -> it.remove(it.get(removed)), "removed", removed);
			} else if (typed.any()) {
				write(folder);
			} else {
				list(folder);
			}
		} catch (RecommendationRefusal refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		} catch (ScenarioRefusedException refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		}
		return ExitCode.OK;
	}

	private void list(StudyFolder folder) throws Exception {
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			posts.tell(answer());
			var followed = new StudySigns(console(), open).followed(today());
			new RecommendationOutput(console(), answer(), it -> tell(it)).tell(followed);
		}
	}

	/**
	 * Adds a recommendation, or changes one. Its number of today is counted before anything is written: nobody types
	 * it.
	 */
	private void write(StudyFolder folder) throws Exception {
		Double hours = null;
		Double before = null;
		if (typed.countsNumbers()) {
			try (var open = Console.toReadLong(folder, posts.leftOut())) {
				var signs = new StudySigns(console(), open);
				before = before(signs);
				checkAim(open, signs);
				hours = typed.hoursOfScenario() ? hours(open, signs) : null;
			}
		}
		try (var writing = StudyWriting.open(folder, "palier run recommend", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			var recommendations = new Recommendations(writing.study());
			Recommendation draft = draft(recommendations);
			if (typed.indicator() != null) {
				draft.setBefore(before);
			}
			if (typed.hoursOfScenario()) {
				draft.setHoursPerWeek(hours);
			}
			RecordedEdit edit = changed == null ? recommendations.add(draft) : recommendations.change(recommendations.get(changed), draft);
			edit.run();
			writing.save();
			done(changed == null ? "added" : "changed", draft.getId());
		}
	}

	private Recommendation draft(Recommendations recommendations) throws RecommendationRefusal, RefusedException {
		Recommendation draft = changed == null ? recommendations.draft(today()) : recommendations.draft(recommendations.get(changed));
		typed.write(draft, recommendations, console().locale());
		return draft;
	}

	private Double before(StudySigns signs) throws RefusedException {
		if (typed.indicator() == null || typed.indicator().isBlank()) {
			return null;
		}
		SignNumber number = signs.numbers().number(typed.indicator().strip()).filter(SignNumber::isThere)
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("recommend.no_number", typed.indicator().strip())));
		OptionalDouble now = number.number();
		return now.isPresent() ? now.getAsDouble() : null;
	}

	/** An aim is held against the number that it is one of. */
	private void checkAim(StudyOnDisk open, StudySigns signs) throws RecommendationRefusal, RefusedException {
		Recommendation draft = draft(new Recommendations(open.study()));
		if (draft.getAim() != null && draft.getIndicator() != null
				&& signs.numbers().number(draft.getIndicator()).filter(it -> it.isThere() && !it.mayBe(draft.getAim())).isPresent()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("recommend.share"));
		}
	}

	private Double hours(StudyOnDisk open, StudySigns signs) throws Exception {
		Recommendation draft = draft(new Recommendations(open.study()));
		if (draft.getScenario() == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("recommend.no_scenario"));
		}
		OptionalDouble hours = ScenarioEffort.of(open.study(), signs.view(), draft.getScenario(), console().contributions().changeKinds(),
				new ConsoleProgress(console())).median();
		return Math
				.round(hours.orElseThrow(
						() -> new RefusedException(ExitCode.USAGE, Console.text("recommend.no_hours", draft.getScenario().getId()))) * 10)
				/ 10.0;
	}

	private void state(StudyFolder folder) throws Exception {
		Typed wanted = Typed.of("--set", set);
		RecommendationState state = new OptionWord<>("--set", RecommendationState.values(), RecommendationState::getLiteral,
				StateDates::label).of(wanted.value());
		change(folder, it -> {
			Recommendation kept = it.get(wanted.id());
			RecordedEdit edit = it.state(kept, state, on == null ? today() : on, today());
			return edit.then(() -> StateDates.of(kept).remark().ifPresent(console()::say));
		}, "set", wanted.id());
	}

	/** A change of the recommendations. */
	private interface Change {
		RecordedEdit of(Recommendations recommendations) throws RecommendationRefusal;
	}

	private void change(StudyFolder folder, Change change, String done, String id) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run recommend", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			change.of(new Recommendations(writing.study())).run();
			writing.save();
			done(done, id);
		}
	}

	private void done(String done, String id) {
		answer().put(done, id);
		tell(Console.text("recommend." + done, id).in(console().locale()));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(console().clock().instant(), console().clock().getZone());
	}

	/** An id and what is said of it. */
	private record Typed(String option, String id, String value) {

		static Typed of(String option, String written) throws RefusedException {
			List<String> parts = List.of(written.split("=", 2));
			if (parts.size() < 2 || parts.getFirst().isBlank() || parts.getLast().isBlank()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("recommend.pair", option, written));
			}
			return new Typed(option, parts.getFirst().strip(), parts.getLast().strip());
		}

		/** From 1. */
		int place() throws RefusedException {
			if (!value.matches("[1-9]\\d{0,5}")) {
				throw new RefusedException(ExitCode.USAGE, Console.text("recommend.place", value));
			}
			return Integer.parseInt(value);
		}
	}
}
