// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.util.Locale;
import java.util.Optional;

import org.palier.editions.pages.SideBySide;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.scenario.options.LevelShare;
import org.palier.scenario.options.Option;
import org.palier.scenario.options.Options;
import org.palier.scenario.options.TurningPoint;
import org.palier.statistics.summary.Spread;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes options for scripts: shares from 0 to 1, hours a week, dollars a year. Each has its mean and its quantiles
 * over the draws. A number that is not known is null.
 *
 * @param answer that gets them
 */
record OptionsJson(ObjectNode answer) {

	/** @param rate dollars an hour that were tried; null where those of the study count */
	void write(SideBySide shown, Double rate) {
		Options options = shown.options();
		LevelShare share = options.share();
		both(answer.putObject("title"), shown.title());
		both(answer.putObject("measure").put("theory", share.theory()).put("level", share.level()).put("of",
				share.ofPosts() ? "posts" : "usages"), options.levelName());
		answer.put("draws", Options.DRAWS).put("rate", rate);
		today(options);
		ArrayNode all = answer.putArray("options");
		options.options().forEach(it -> option(all.addObject(), it));
		ArrayNode points = answer.putArray("turning_points");
		shown.points().forEach(it -> point(points.addObject(), it));
		ArrayNode remarks = answer.putArray("remarks");
		shown.remarks().forEach(it -> both(remarks.addObject(), it));
		ArrayNode refused = answer.putArray("refused");
		options.refused().forEach(it -> {
			ObjectNode node = refused.addObject();
			both(node, it.name());
			both(node.putObject("reason"), it.reason());
		});
	}

	/** Changing nothing: the share with its interval at 95 %. */
	private void today(Options options) {
		Optional<ShareRange> today = options.today();
		if (today.isEmpty()) {
			answer.putNull("today");
			return;
		}
		answer.putObject("today").put("share", today.get().value()).put("low", today.get().low()).put("high", today.get().high())
				.put("units", options.units()).put("agencies", options.bodies());
	}

	private static void option(ObjectNode node, Option option) {
		both(node.put("id", option.id()), option.name());
		node.put("effect", option.effect().name().toLowerCase(Locale.ROOT));
		spread(node, "share", option.share());
		spread(node, "hours", option.hours());
		spread(node, "cost", option.cost());
		node.put("assumptions", option.assumptions()).put("sourced", option.sourced());
	}

	private static void spread(ObjectNode node, String name, Optional<Spread> spread) {
		if (spread.isEmpty()) {
			node.putNull(name);
			return;
		}
		Spread it = spread.get();
		node.putObject(name).put("mean", it.mean()).put("q05", it.q05()).put("q10", it.q10()).put("q25", it.q25()).put("median", it.median())
				.put("q75", it.q75()).put("q90", it.q90()).put("q95", it.q95()).put("undefined", it.undefined());
	}

	private static void point(ObjectNode node, TurningPoint point) {
		both(node.put("option", point.option()).put("assumption", point.assumption()).put("at", point.at()), point.sentence());
	}

	private static void both(ObjectNode node, Bilingual text) {
		node.put("fr", text.fr()).put("en", text.en());
	}
}
