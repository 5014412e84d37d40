// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.codebook.theory.KeptDifference;
import org.palier.codebook.theory.PackComparison;
import org.palier.codebook.theory.PackDifference;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Differences for persons, with long texts cut, and for scripts, whole.
 *
 * @param locale language of the lines
 */
record DifferenceWords(Locale locale) {

	private static final int SHOWN = 100;

	/** A title, then a line or more for each difference, then how many there are of each sort. */
	List<String> lines(PackComparison comparison) {
		var lines = new ArrayList<String>();
		lines.add(comparison.table().title().in(locale));
		for (PackDifference it : comparison.differences()) {
			lines.add("  " + Console.text("theory.difference", it.kind().word(), it.thing().word(), it.thing().name(),
					it.what().isEmpty() ? Bilingual.EMPTY : new Bilingual(", " + it.what().fr(), ", " + it.what().en())).in(locale));
			if (!it.what().isEmpty()) {
				lines.add("    - " + cut(it.before()));
				lines.add("    + " + cut(it.after()));
			}
		}
		comparison.table().notes().forEach(it -> lines.add("  * " + it.in(locale)));
		return lines;
	}

	private String cut(Bilingual text) {
		String line = text.in(locale).replaceAll("\\s*\\R\\s*", " ");
		return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN) - 1)) + "…";
	}

	/** Adds {@code before, after, differences: [{difference, kind, thing, what, before, after}]}. */
	void write(PackComparison comparison, ObjectNode target) {
		both(target.putObject("before"), comparison.before());
		both(target.putObject("after"), comparison.after());
		var array = target.putArray("differences");
		for (PackDifference it : comparison.differences()) {
			var node = array.addObject().put("difference", it.kind().id()).put("kind", it.thing().kind()).put("thing", it.thing().key());
			both(node.putObject("what"), it.what());
			both(node.putObject("before"), it.before());
			both(node.putObject("after"), it.after());
		}
	}

	/** Adds {@code kept: [{reason, thing, what, own, offered}]}. */
	void write(List<KeptDifference> kept, ObjectNode target) {
		var array = target.putArray("kept");
		for (KeptDifference it : kept) {
			var node = array.addObject().put("reason", it.reason().name().toLowerCase(Locale.ROOT)).put("thing", it.thing().key());
			both(node.putObject("what"), it.what());
			both(node.putObject("own"), it.own());
			both(node.putObject("offered"), it.offered());
		}
	}

	private static void both(ObjectNode node, Bilingual text) {
		node.put("fr", text.fr()).put("en", text.en());
	}
}
