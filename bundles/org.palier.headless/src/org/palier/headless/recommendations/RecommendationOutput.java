// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.Lack;
import org.palier.findings.recommendations.RecommendationCount;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StateDates;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Recommendations as scripts and as persons read them. */
final class RecommendationOutput {

	private final Console console;
	private final ObjectNode answer;
	private final Consumer<String> lines;

	/** @param answer for scripts @param lines for persons */
	RecommendationOutput(Console console, ObjectNode answer, Consumer<String> lines) {
		this.console = console;
		this.answer = answer;
		this.lines = lines;
	}

	void tell(List<FollowedRecommendation> all) {
		var array = answer.putArray("recommendations");
		if (all.isEmpty()) {
			say("recommend.none");
			return;
		}
		lines.accept(new RecommendationCount(all).words().in(console.locale()));
		for (int i = 0; i < all.size(); i++) {
			write(all.get(i), array.addObject());
			say(i + 1, all.get(i));
		}
	}

	private void say(int number, FollowedRecommendation it) {
		RecommendationView view = it.recommendation();
		say("recommend.line", number, view.text(), view.id(), it.stateWord());
		var typography = new Typography(console.locale());
		say("recommend.who", view.owner().isEmpty() ? "–" : view.owner(), view.dueDay().map(typography::date).orElse("–"),
				view.hoursPerWeek().isPresent() ? typography.number(view.hoursPerWeek().getAsDouble(), 1) : "–");
		if (!it.sign().isEmpty()) {
			say("recommend.sign", it.sign(), it.since(), it.aim());
		}
		view.unprintable().ifPresent(lack -> lines.accept("   " + lack.in(console.locale())));
	}

	private void write(FollowedRecommendation it, ObjectNode node) {
		RecommendationView view = it.recommendation();
		node.put("id", view.id());
		texts(node, "text", view.text());
		node.put("owner", view.owner().isEmpty() ? null : view.owner());
		day(node, "due", view.due());
		node.put("hoursPerWeek", view.hours());
		node.put("scenario", view.scenario() == null ? null : view.scenario().id());
		node.put("indicator", view.indicator().isEmpty() ? null : view.indicator());
		texts(node, "sign", it.sign());
		node.put("before", view.before()).put("now", it.now().isPresent() ? it.now().getAsDouble() : null).put("aim", view.aim())
				.put("reached", it.isReached().orElse(null));
		StateDates dates = view.dates();
		node.put("state", dates.state().getLiteral()).put("late", it.isLate());
		day(node, "proposedOn", dates.proposed());
		day(node, "decidedOn", dates.decided());
		day(node, "begunOn", dates.begun());
		day(node, "endedOn", dates.ended());
		var lacks = node.putArray("lacks");
		view.lacks().stream().map(Lack::id).forEach(lacks::add);
		var findings = node.putArray("findings");
		view.findings().forEach(findings::add);
		node.put("note", view.note().isEmpty() ? null : view.note());
	}

	private static void day(ObjectNode node, String name, LocalDate day) {
		node.put(name, day == null ? null : day.toString());
	}

	private static void texts(ObjectNode node, String name, Bilingual text) {
		node.putObject(name).put("fr", text.fr()).put("en", text.en());
	}

	private void say(String sentence, Object... arguments) {
		lines.accept(Console.text(sentence, arguments).in(console.locale()));
	}
}
