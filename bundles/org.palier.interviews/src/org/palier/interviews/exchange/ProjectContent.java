// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.interviews.exchange.LossReport.Kind;
import org.palier.interviews.exchange.QdaProject.Authorship;
import org.palier.interviews.exchange.QdaProject.Case;
import org.palier.interviews.exchange.QdaProject.Code;
import org.palier.interviews.exchange.QdaProject.Coding;
import org.palier.interviews.exchange.QdaProject.Note;
import org.palier.interviews.exchange.QdaProject.Selection;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.interviews.exchange.QdaProject.User;
import org.palier.interviews.exchange.QdaProject.Variable;

/** Turns the elements of one project file into a project, and counts what has no place in it; used once. */
final class ProjectContent {

	private static final Set<String> KNOWN = Set.of("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets",
			"Graphs", "Description",
			"NoteRef");

	private final QdaElement root;
	private final QdpxReader.Texts texts;
	private final LossReport.Collected losses = new LossReport.Collected();
	private final Set<String> codes = new HashSet<>();

	ProjectContent(QdaElement root, QdpxReader.Texts texts) {
		this.root = root;
		this.texts = texts;
	}

	QdpxReader.Reading reading() throws IOException {
		List<Code> tree = root.listed("CodeBook", "Codes").stream().flatMap(it -> it.all("Code").stream()).map(this::code).toList();
		List<Source> sources = new ArrayList<>();
		for (QdaElement source : root.all("Sources").stream().flatMap(it -> it.children().stream()).toList()) {
			switch (source.name()) {
			case "TextSource" -> sources.add(source(source, source));
			case "PDFSource" -> pdf(source, sources);
			case "PictureSource" -> losses.add(Kind.PICTURES, source.attribute("name"));
			case "AudioSource", "VideoSource" -> {
				losses.add(Kind.RECORDINGS, source.attribute("name"));
				losses.add(Kind.TRANSCRIPTS, source.count("Transcript"));
			}
			default -> losses.add(Kind.UNKNOWN_ELEMENTS, source.name());
			}
		}
		losses.add(Kind.SETS, root.count("Set"));
		losses.add(Kind.GRAPHS, root.count("Graph"));
		losses.add(Kind.LINKS, root.count("Link"));
		root.children().stream().filter(it -> !KNOWN.contains(it.name())).forEach(it -> losses.add(Kind.UNKNOWN_ELEMENTS, it.name()));
		Map<String, Type> types = new HashMap<>();
		List<Variable> variables = root.listed("Variables", "Variable").stream().map(it -> variable(it, types)).toList();
		List<Note> notes = new ArrayList<>();
		for (QdaElement note : root.listed("Notes", "Note")) {
			notes.add(note(note));
		}
		var project = new QdaProject(root.attribute("name"), root.attribute("origin"), users(), tree, variables,
				root.listed("Cases", "Case").stream().map(this::ofCase).toList(), sources, notes, refs(root));
		return new QdpxReader.Reading(project, found(), losses.report());
	}

	private Map<String, Long> found() {
		Map<String, Long> found = new LinkedHashMap<>();
		found.put("users", root.count("User"));
		found.put("codes", root.count("Code"));
		found.put("cases", root.count("Case"));
		found.put("variables", root.count("Variable"));
		found.put("sources", root.count("TextSource"));
		found.put("selections", root.count("PlainTextSelection"));
		found.put("codings", root.count("Coding"));
		found.put("notes", root.count("Note"));
		return found;
	}

	/** Names are made unique, because a study distinguishes coders by them. */
	private List<User> users() {
		List<User> users = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (QdaElement user : root.listed("Users", "User")) {
			String name = user.attribute("name").strip();
			int times = name.isEmpty() ? 1 : seen.merge(name, 1, Integer::sum);
			if (times > 1) {
				losses.add(Kind.SAME_NAMES, name);
				name = name + " (" + times + ")";
			}
			users.add(new User(user.guid("guid"), name, user.attribute("id")));
		}
		return users;
	}

	private Code code(QdaElement code) {
		codes.add(code.guid("guid"));
		return new Code(code.guid("guid"), code.attribute("name"), !code.attribute("isCodable").equals("false"), color(code.attribute("color")),
				code.textOf("Description"), refs(code), code.all("Code").stream().map(this::code).toList());
	}

	/** Returns the colour as #RRGGBB; empty for a text that is no colour. */
	private static String color(String written) {
		String color = written.strip();
		if (color.matches("#[0-9A-Fa-f]{3}")) {
			color = "#" + color.substring(1).replaceAll("(.)", "$1$1");
		}
		return color.matches("#[0-9A-Fa-f]{6}") ? color.toUpperCase(Locale.ROOT) : "";
	}

	private Variable variable(QdaElement variable, Map<String, Type> types) {
		Type type = Type.of(variable.attribute("typeOfVariable")).orElse(Type.TEXT);
		types.put(variable.guid("guid"), type);
		return new Variable(variable.guid("guid"), variable.attribute("name"), type, variable.textOf("Description"));
	}

	private Case ofCase(QdaElement it) {
		return new Case(it.guid("guid"), it.attribute("name"), it.textOf("Description"), values(it),
				it.all("SourceRef").stream().map(ref -> ref.guid("targetGUID")).toList());
	}

	private static Map<String, String> values(QdaElement of) {
		Map<String, String> values = new LinkedHashMap<>();
		for (QdaElement value : of.all("VariableValue")) {
			String variable = value.all("VariableRef").stream().findFirst().map(it -> it.guid("targetGUID")).orElse("");
			value.children().stream().filter(it -> it.name().endsWith("Value")).findFirst()
					.ifPresent(it -> values.put(variable, it.text().toString()));
		}
		return values;
	}

	/** The text of a PDF is a text; what was marked by a place on a page is not. */
	private void pdf(QdaElement pdf, List<Source> sources) throws IOException {
		losses.add(Kind.PAGES, pdf.count("PDFSelection"));
		Optional<QdaElement> text = pdf.all("Representation").stream().findFirst();
		if (text.isPresent()) {
			sources.add(source(text.get(), pdf));
		} else {
			losses.add(Kind.MISSING_TEXTS, pdf.attribute("name"));
		}
	}

	/** @param named what bears its name */
	private Source source(QdaElement source, QdaElement named) throws IOException {
		String name = named.attribute("name");
		if (!source.attribute("richTextPath").isEmpty()) {
			losses.add(Kind.FORMATTING, name);
		}
		List<QdaElement> inline = source.all("PlainTextContent");
		Optional<String> read = inline.isEmpty() ? texts.at(source.attribute("plainTextPath")) : Optional.of(inline.getFirst().text().toString());
		List<Selection> marked = new ArrayList<>();
		for (QdaElement each : source.all("PlainTextSelection")) {
			marked.add(selection(each));
		}
		List<Coding> whole = codings(source);
		List<Selection> kept = List.of();
		Optional<String> text = Optional.empty();
		if (read.isEmpty()) {
			losses.add(Kind.MISSING_TEXTS, name);
			losses.add(Kind.WITHOUT_TEXT, marked.size());
		} else {
			TextPositions positions = TextPositions.of(read.get(), marked);
			text = Optional.of(positions.text());
			if (positions.doubtful() > 0) {
				losses.add(new LossReport.Loss(Kind.LINE_ENDS, positions.doubtful(), name.isBlank() ? List.of() : List.of(name)));
			}
			kept = marked.stream().filter(it -> within(it, positions)).map(it -> new Selection(it.guid(), it.name(), positions.moved(it.from()),
					positions.moved(it.to()), it.made(), it.description(), it.codings(), it.noteRefs())).toList();
		}
		return new Source(source.guid("guid"), name, text, made(source), source.textOf("Description"), kept, whole, refs(source), values(source));
	}

	private boolean within(Selection passage, TextPositions positions) {
		if (!positions.holds(passage)) {
			losses.add(Kind.BEYOND_THE_TEXT, passage.name().isBlank() ? passage.from() + "–" + passage.to() : passage.name());
			return false;
		}
		if (positions.contradicts(passage)) {
			losses.add(Kind.DOUBTFUL_POSITIONS, passage.name());
		}
		return true;
	}

	private Selection selection(QdaElement it) {
		return new Selection(it.guid("guid"), it.attribute("name"), position(it.attribute("startPosition")),
				position(it.attribute("endPosition")), made(it), it.textOf("Description"), codings(it), refs(it));
	}

	/** -1 for what is no position. */
	private static int position(String written) {
		try {
			return Integer.parseInt(written.strip());
		} catch (NumberFormatException none) {
			return -1;
		}
	}

	private List<Coding> codings(QdaElement of) {
		List<Coding> given = new ArrayList<>();
		for (QdaElement coding : of.all("Coding")) {
			String code = coding.all("CodeRef").stream().findFirst().map(it -> it.guid("targetGUID")).orElse("");
			if (codes.contains(code)) {
				given.add(new Coding(coding.guid("guid"), code, made(coding), refs(coding)));
			} else {
				losses.add(Kind.UNKNOWN_CODES, code);
			}
		}
		return given;
	}

	private Note note(QdaElement note) throws IOException {
		List<QdaElement> inline = note.all("PlainTextContent");
		Optional<String> text = inline.isEmpty() ? texts.at(note.attribute("plainTextPath")) : Optional.of(inline.getFirst().text().toString());
		if (text.isEmpty()) {
			losses.add(Kind.MISSING_NOTES, note.attribute("name"));
		}
		return new Note(note.guid("guid"), note.attribute("name"), text.orElse(""), made(note));
	}

	private static Authorship made(QdaElement it) {
		return new Authorship(it.guid("creatingUser"), it.attribute("creationDateTime"));
	}

	private static List<String> refs(QdaElement of) {
		return of.all("NoteRef").stream().map(it -> it.guid("targetGUID")).toList();
	}
}
