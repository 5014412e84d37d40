// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rules of a site for programs that read it (robots.txt, RFC 9309). They are the rules of the group that names Palier,
 * or else of the group for all programs. The longest rule that fits a path applies; among two of one length, the one that
 * allows. Immutable.
 *
 * @param rules rules of the group
 * @param delay between two requests, at most ten seconds; zero when the site asks for none
 */
record RobotsRules(List<Rule> rules, Duration delay) {

	static final RobotsRules ALL_ALLOWED = new RobotsRules(List.of(), Duration.ZERO);

	private static final String OURS = "palier";
	private static final double LONGEST_DELAY = 10;
	private static final int MOST_LINES = 5000;

	/** @param path with * for any letters and $ for the end */
	record Rule(boolean allowed, String path) {

		boolean fits(String asked) {
			var pattern = new StringBuilder();
			String bare = path.endsWith("$") ? path.substring(0, path.length() - 1) : path;
			for (String part : bare.split("\\*+", -1)) {
				pattern.append(pattern.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
			}
			return Pattern.compile(pattern + (path.endsWith("$") ? "" : ".*"), Pattern.DOTALL).matcher(asked).matches();
		}
	}

	/** Copies its list. */
	RobotsRules {
		rules = List.copyOf(rules);
	}

	boolean allows(String path) {
		Rule best = null;
		for (Rule rule : rules) {
			if (rule.fits(path) && (best == null || rule.path().length() > best.path().length()
					|| rule.path().length() == best.path().length() && rule.allowed())) {
				best = rule;
			}
		}
		return best == null || best.allowed();
	}

	static RobotsRules parse(String text) {
		var ours = new ArrayList<Rule>();
		var all = new ArrayList<Rule>();
		boolean named = false;
		boolean forUs = false;
		boolean forAll = false;
		boolean inRules = true;
		double delay = 0;
		for (String line : text.lines().limit(MOST_LINES).toList()) {
			String plain = line.replaceFirst("#.*", "").strip();
			int colon = plain.indexOf(':');
			String field = colon < 0 ? "" : plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
			String value = colon < 0 ? "" : plain.substring(colon + 1).strip();
			switch (field) {
			case "user-agent" -> {
				if (inRules) {
					forUs = false;
					forAll = false;
					inRules = false;
				}
				forUs |= value.toLowerCase(Locale.ROOT).startsWith(OURS);
				forAll |= value.equals("*");
				named |= forUs;
			}
			case "allow", "disallow" -> {
				inRules = true;
				if (!value.isEmpty()) {
					var rule = new Rule(field.equals("allow"), value);
					if (forUs) {
						ours.add(rule);
					} else if (forAll) {
						all.add(rule);
					}
				}
			}
			case "crawl-delay" -> {
				inRules = true;
				if (value.matches("\\d{1,4}(\\.\\d{1,3})?") && (forUs || forAll)) {
					delay = Math.min(LONGEST_DELAY, Double.parseDouble(value));
				}
			}
			default -> {
				// sitemaps and what nobody reads
			}
			}
		}
		return new RobotsRules(named ? ours : all, Duration.ofMillis(Math.round(delay * 1000)));
	}
}
