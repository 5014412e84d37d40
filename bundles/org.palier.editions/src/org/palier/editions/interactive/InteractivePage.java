// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.AuthorsWords;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.pictures.OpenSans;

/** The file: words and numbers of all parts, a sheet of styles, a script, and for readers without scripts the whole study as tables. */
final class InteractivePage {

	private static final List<String> SAID = List.of("lift", "esc", "all.data", "picture", "table", "data", "filters", "change", "hint",
			"empty", "left",
			"share", "low", "high",
			"basis", "part", "key.values", "key.filter", "key.table", "key.data", "why", "government", "category", "platform", "skip");

	/** Pages of a report to the pictures that answer their question here. */
	private static final Map<String, String> COMMENTED = Map.of("compare", "standing", "levels", "usages");

	private final EditionInputs inputs;
	private final Parts parts;
	private final PartRows rows;
	private final Locale locale;

	InteractivePage(EditionInputs inputs, Parts parts) {
		this.inputs = inputs;
		this.parts = parts;
		locale = inputs.locale();
		rows = new PartRows(inputs.view(), parts, locale);
	}

	String html() {
		String script = resource("interactive.js");
		boolean french = new Typography(locale).french();
		String title = name(inputs.content().name()) + " · " + rows.say("edition");
		return "<!DOCTYPE html>\n<html lang=\"" + (french ? "fr-CA" : "en-CA") + "\"><head><meta charset=\"utf-8\">"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-"
				+ digest(script) + "'; base-uri 'none'; form-action 'none'\">"
				+ "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" + escaped(title) + "</title>\n<style>"
				+ new OpenSans().fontFaces() + resource("interactive.css") + "</style></head><body>\n" + header()
				+ "<main id=\"main\"></main>\n<noscript>" + still() + "</noscript>\n<footer><p class=\"keys\" id=\"keys\"></p>"
				+ paragraphs(method()) + "</footer>\n"
				+ "<script type=\"application/json\" id=\"data\">" + ScriptJson.of(data()) + "</script>\n<script>" + script
				+ "</script>\n</body></html>\n";
	}

	private String header() {
		List<String> marks = new ArrayList<>();
		if (!inputs.content().warning().isEmpty()) {
			marks.add(inputs.content().warning().in(locale));
		}
		if (inputs.content().redacted()) {
			marks.add(rows.say("redacted"));
		}
		var badges = new StringBuilder();
		marks.forEach(it -> badges.append("<strong class=\"badge\">").append(escaped(it)).append("</strong> "));
		String made = rows.say("made", new Typography(locale).date(inputs.day()));
		return "<header><p class=\"over\"><span>" + escaped(name(inputs.content().name())) + "</span> <span class=\"made\">" + escaped(made)
				+ "</span> " + badges
				+ "</p><h1 id=\"title\">" + escaped(whole().get("t").toString()) + "</h1></header>\n" + foreword()
				+ "<div id=\"filters\" role=\"search\"></div>\n";
	}

	/** What the author says first, folded: who comes to filter has come for the numbers. */
	private String foreword() {
		List<String> lines = inputs.content().author().foreword();
		String heading = escaped(name(AuthorsWords.forewordHeading()));
		return lines.isEmpty() ? ""
				: "<section class=\"foreword\" id=\"foreword\" aria-label=\"" + heading + "\"><details><summary>" + heading
						+ "</summary><div>"
				+ lines(lines) + "<p class=\"by\">" + escaped(name(AuthorsWords.note())) + "</p></div></details></section>\n";
	}

	private static String lines(List<String> lines) {
		return lines.stream().map(it -> "<p>" + escaped(it) + "</p>").collect(Collectors.joining());
	}

	private List<String> comment(String card) {
		return inputs.content().author().comment(COMMENTED.getOrDefault(card, ""));
	}

	private Map<String, Object> whole() {
		return rows.of(parts.whole());
	}

	private String name(Bilingual text) {
		return text.in(locale);
	}

	/** The whole study for whoever runs no script, and nothing that looks as if it could be filtered. */
	private String still() {
		var html = new StringBuilder("<div class=\"still\"><p>" + escaped(rows.say("still")) + "</p>");
		Map<String, Object> state = whole();
		if (state.get("L") instanceof List<?> levels) {
			html.append(table(state.get("c").toString(), levels));
		} else {
			html.append("<p>").append(escaped(String.valueOf(state.get("R")))).append("</p>");
		}
		for (String card : List.of("compare", "levels")) {
			if (!comment(card).isEmpty()) {
				html.append("<div class=\"author\"><p class=\"by\">").append(escaped(rows.say("comment"))).append("</p>").append(lines(comment(card)))
						.append("</div>");
			}
		}
		return html.append(table(rows.say("where.caption"), rows.platforms(parts.whole()))).append("</div>").toString();
	}

	private String table(String caption, List<?> told) {
		var html = new StringBuilder("<table><caption>" + escaped(caption) + "</caption><thead><tr><th scope=\"col\">" + escaped(rows.say("part"))
				+ "</th><th scope=\"col\">"
				+ escaped(rows.say("share")) + "</th><th scope=\"col\">" + escaped(rows.say("basis")) + "</th></tr></thead><tbody>");
		for (Object row : told) {
			if (row instanceof Map<?, ?> it) {
				String share = it.containsKey("x") ? it.get("x").toString() : (it.get("s") + " (" + it.get("r") + ")").replace(" ()", "");
				html.append("<tr><th scope=\"row\">").append(escaped(it.get("l").toString())).append("</th><td>").append(escaped(share))
						.append("</td><td>")
						.append(escaped(it.containsKey("n") ? it.get("n").toString() : "")).append("</td></tr>");
			}
		}
		return html.append("</tbody></table>").toString();
	}

	private List<String> method() {
		List<String> told = new ArrayList<>();
		boolean ranged = parts.all().values().stream().anyMatch(it -> it.ranges() > 0);
		if (ranged) {
			told.add(rows.say("method.ranges", FrontNumbers.count(parts.ranges()), parts.ranges()));
		}
		told.add(rows.say("method.refused"));
		if (parts.left() > 0) {
			told.add(rows.say("method.left", FrontNumbers.count(parts.all().size())));
		}
		inputs.content().front().ifPresent(it -> it.worth().forEach(each -> told.add(each.in(locale))));
		return told;
	}

	private static String paragraphs(List<String> told) {
		return "<p>" + escaped(String.join(" ", told)) + "</p>";
	}

	private Map<String, Object> data() {
		Map<String, Object> states = new LinkedHashMap<>();
		Map<String, Object> where = new LinkedHashMap<>();
		parts.all().forEach((key, it) -> {
			states.put(key, rows.of(it));
			if (it.part().platform() == StudyView.NONE) {
				where.put(key, rows.platforms(it));
			}
		});
		Map<String, String> words = new LinkedHashMap<>();
		SAID.forEach(it -> words.put(it, rows.say(it)));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("file", inputs.study().getId() + "-" + rows.say("file"));
		data.put("french", new Typography(locale).french());
		data.put("presence", rows.compared().isEmpty());
		data.put("capped", parts.left() > 0);
		data.put("words", words);
		data.put("filters", filters());
		Map<String, Object> cards = cards();
		data.put("cards", cards);
		Map<String, Object> comments = new LinkedHashMap<>();
		cards.keySet().stream().filter(it -> !comment(it).isEmpty()).forEach(it -> comments.put(it, comment(it)));
		if (!comments.isEmpty()) {
			data.put("comments", comments);
			words.put("comment", rows.say("comment"));
		}
		data.put("states", states);
		data.put("where", where);
		return data;
	}

	private List<Map<String, Object>> filters() {
		StudyView view = inputs.view();
		return List.of(filter("g", "government", Parts.used(view, true), it -> view.jurisdictions().get(it).name()),
				filter("c", "category", Parts.used(view, false), it -> view.categories().get(it).name()),
				filter("p", "platform", Parts.platforms(view), it -> view.platforms().get(it).name()));
	}

	private interface Named {
		Bilingual of(int position);
	}

	private Map<String, Object> filter(String id, String word, List<Integer> values, Named named) {
		Map<String, Object> filter = new LinkedHashMap<>();
		filter.put("k", id);
		filter.put("l", rows.say(word));
		filter.put("all", rows.say(word + ".all"));
		filter.put("group", rows.say(word + ".group"));
		// One value is no choice.
		filter.put("v", values.size() < 2 ? List.of() : values.stream().map(it -> List.of(Integer.toString(it), name(named.of(it)))).toList());
		return filter;
	}

	/** Heads of the pictures: the question of each, its title and what it shows. */
	private Map<String, Object> cards() {
		Map<String, Object> cards = new LinkedHashMap<>();
		boolean levels = parts.whole().front().hasLevels();
		String compared = rows.compared()
				.map(it -> rows.say(parts.whole().front().isOfPosts() ? "compare.posts" : "compare.usages", parts.whole().front().name(it)))
				.orElseGet(() -> rows.say("compare.present"));
		// Compared by accounts, platforms have a picture of their own.
		boolean several = rows.compared().isPresent() || Parts.used(inputs.view(), true).size() > 1
				|| Parts.used(inputs.view(), false).size() > 1;
		List<String> compare = List.of(rows.say("compare.question"), compared,
				rows.say(rows.compared().isEmpty() ? "where.caption" : "compare.caption"));
		if (several) {
			cards.put("compare", compare);
		}
		if (levels) {
			cards.put("levels", List.of(rows.say("levels.question"), "", ""));
		}
		cards.put("where", List.of(rows.say("where.question"), rows.say("where.title"), rows.say("where.caption")));
		return cards;
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** As the policy of a page names a script. */
	static String digest(String script) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException defect) {
			throw new IllegalStateException(defect);
		}
	}

	private static String resource(String name) {
		try (InputStream file = InteractivePage.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("The bundle lacks " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
