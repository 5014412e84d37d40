// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.CountedJson;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;
import org.palier.study.credits.StudyCredits;
import org.palier.study.runs.FileDigest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The tables of a report as tidy CSV files with a {@code datapackage.json} (Frictionless Tabular Data Package, version
 * 1). For each file it has its columns with types, its sources, its length and its SHA-256. Beside them,
 * {@code counts.json} says what each number counts, and {@code labels.json} has all names in both languages. Where a
 * sample corrects shares, three tables have the data behind them. Immutable and thread-safe.
 */
public final class DataPackage {

	/** Name of the descriptor. */
	public static final String DESCRIPTOR = "datapackage.json";

	/** Name of the file that says what the numbers of all tables count. */
	public static final String COUNTS = "counts.json";

	/** Name of the file with all names in both languages. */
	public static final String LABELS = "labels.json";

	/**
	 * Version of the contents of a package and of their form: raised when a reader of an older one could not read it.
	 */
	public static final int FORM = 1;

	private final Wording wording = ReportWords.all();
	private final ReportTemplate template;

	/** @param template whose licence the package states, if it names one */
	public DataPackage(ReportTemplate template) {
		this.template = template;
	}

	/**
	 * Writes files and descriptor; files that are there are replaced.
	 *
	 * @param folder made when missing
	 * @return the files written, the descriptor first
	 */
	public List<Path> write(ReportContent content, Path folder) throws IOException {
		Locale locale = content.locale();
		Files.createDirectories(folder);
		List<Path> written = new ArrayList<>(List.of(folder.resolve(DESCRIPTOR)));
		var mapper = new ObjectMapper();
		ObjectNode root = mapper.createObjectNode();
		root.put("profile", "tabular-data-package");
		root.put("name", content.manifest().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
		root.put("title", content.name().in(locale));
		root.put("description", content.description().in(locale));
		root.put("created", content.manifest().at().toString());
		credits(root, content.credits());
		licence(root, content.credits(), locale);
		sources(root.putArray("sources"), content);
		ArrayNode resources = root.putArray("resources");
		var counted = new CountedJson(content.agencies());
		ObjectNode counts = mapper.createObjectNode();
		var labels = new LabelsJson(locale);
		for (Table table : Stream.concat(content.tables().stream(), content.samples().stream()).toList()) {
			Path file = folder.resolve(fileName(table.id()) + ".csv");
			try (Writer writer = Files.newBufferedWriter(file)) {
				new TableCsv(locale).write(table, writer);
			}
			written.add(file);
			resource(resources.addObject(), table, FileDigest.of(file, fileName(table.id()) + ".csv"), locale);
			counts(counts, table.flat(), counted);
			labels.add(table);
		}
		ObjectNode palier = root.putObject("palier");
		palier.put("form", FORM).put("run", content.manifest().id()).put("version", content.manifest().palier())
				.put("language", locale.getLanguage())
				.put("redacted", content.redacted()).put("invented", content.invented())
				.put("data_nature", content.nature().getLiteral());
		if (!counts.isEmpty()) {
			ObjectNode all = mapper.createObjectNode();
			all.set("tables", counts);
			all.set("groups", counted.groups());
			beside(written, folder.resolve(COUNTS), mapper.writeValueAsString(all) + "\n", palier.putObject("counts"));
		}
		beside(written, folder.resolve(LABELS), labels.json(), palier.putObject("labels"));
		ArrayNode method = palier.putArray("method");
		content.method().forEach(it -> method.add(it.in(locale)));
		content.theories().forEach(it -> method.add(it.in(locale)));
		var lines = new DefaultIndenter("  ", "\n");
		var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
		Files.writeString(written.get(0), mapper.writer(printer).writeValueAsString(root) + "\n");
		return written;
	}

	/** Writes a file that is no resource: those of a tabular package are tables. */
	private static void beside(List<Path> written, Path file, String text, ObjectNode named) throws IOException {
		Files.writeString(file, text);
		written.add(file);
		FileDigest digest = FileDigest.of(file, file.getFileName().toString());
		named.put("path", digest.path()).put("bytes", digest.bytes()).put("hash", "sha256:" + digest.sha256());
	}

	/** For each row, in the order of the file, what its numbers count; a table of which none says is left out. */
	private static void counts(ObjectNode tables, Table table, CountedJson counted) {
		List<ObjectNode> rows = table.rows().stream().map(row -> counted.row(table, row)).toList();
		if (rows.stream().anyMatch(it -> !it.isEmpty())) {
			tables.putArray(table.id()).addAll(rows);
		}
	}

	/** An id as name of a file, whatever a plug-in put into it. */
	public static String fileName(String id) {
		return id.replaceAll("[^A-Za-z0-9._-]", "_");
	}

	/** Adds the authors, the person whom a reader asks, and the citation, where the study has them. */
	private static void credits(ObjectNode root, StudyCredits credits) {
		if (!credits.identifier().isEmpty()) {
			root.put("id", credits.identifier());
		}
		credits.published().ifPresent(it -> root.put("homepage", it));
		if (credits.authors().isEmpty() && credits.contact().isEmpty()) {
			return;
		}
		ArrayNode contributors = root.putArray("contributors");
		credits.authors().forEach(it -> contributors.addObject().put("title", it).put("role", "author"));
		String contact = credits.contact();
		if (!contact.isEmpty()) {
			ObjectNode asked = contributors.addObject().put("title", contact).put("role", "maintainer");
			if (StudyCredits.isMail(contact)) {
				asked.put("email", contact);
			} else if (StudyCredits.isAddress(contact)) {
				asked.put("path", contact);
			}
		}
	}

	/**
	 * The licence of the study, or else of the template. A package without a licence gives nobody a right; that is said and not
	 * guessed. Words that are neither an id nor an address are no licence to a program, and are handed on as a note.
	 */
	private void licence(ObjectNode root, StudyCredits credits, Locale locale) {
		if (!credits.licence().isEmpty()) {
			if (!credits.namesLicence() && credits.licencePath().isEmpty()) {
				root.put("licenseNote", credits.licence());
				return;
			}
			ObjectNode licence = root.putArray("licenses").addObject();
			if (credits.namesLicence()) {
				licence.put("name", credits.licence());
			}
			credits.licencePath().ifPresent(it -> licence.put("path", it));
		} else if (template.licence().isEmpty()) {
			root.put("licenseNote", wording.text("data.no_licence").in(locale));
		} else {
			ObjectNode licence = root.putArray("licenses").addObject();
			template.licence().forEach(licence::put);
		}
	}

	private static void sources(ArrayNode sources, ReportContent content) {
		content.imports().forEach(it -> sources.addObject().put("title", it.file()).put("path", it.file()));
		content.theories().stream().map(it -> it.in(content.locale())).forEach(it -> sources.addObject().put("title", it));
	}

	private void resource(ObjectNode resource, Table whole, FileDigest file, Locale locale) {
		Table table = whole.flat();
		resource.put("profile", "tabular-data-resource").put("name", table.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"))
				.put("path", file.path()).put("title", table.title().in(locale)).put("description", table.definition().in(locale))
				.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8").put("bytes", file.bytes())
				.put("hash", "sha256:" + file.sha256()).put("unit", table.unit().id());
		if (!table.source().isEmpty()) {
			resource.put("definitionAfter", table.source());
		}
		ArrayNode notes = resource.putArray("notes");
		table.notes().forEach(it -> notes.add(it.in(locale)));
		ObjectNode dialect = resource.putObject("dialect");
		dialect.put("delimiter", ",").put("lineTerminator", "\r\n").put("quoteChar", "\"").put("doubleQuote", true).put("header", true);
		ObjectNode schema = resource.putObject("schema");
		schema.putArray("missingValues").add("");
		ArrayNode fields = schema.putArray("fields");
		Set<Integer> reasons = TableCsv.reasons(table);
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			String title = column.title().in(locale);
			switch (column.type()) {
			case ITEM -> {
				if (column.isPlain()) {
					field(fields, column.id(), typeOf(column.form()), title);
				} else {
					field(fields, column.id(), "string", wording.text("data.id", column.title()).in(locale));
					field(fields, column.id() + "_label", "string", title);
				}
			}
			case COUNT -> field(fields, column.id(), "integer", title).putObject("constraints").put("minimum", 0);
			case SHARE -> field(fields, column.id(), "number", title).putObject("constraints").put("minimum", 0).put("maximum", 1);
			case DECIMAL, ESTIMATE -> field(fields, column.id(), "number", title);
			}
			if (reasons.contains(i)) {
				field(fields, column.id() + "_reason", "string", wording.text("data.reason", column.title()).in(locale));
			}
		}
	}

	/** Returns the Frictionless name of a type. */
	private static String typeOf(Column.Form form) {
		return switch (form) {
		case THING, WORDS -> "string";
		case NUMBER -> "number";
		case DAY -> "date";
		case YES_NO -> "boolean";
		};
	}

	private static ObjectNode field(ArrayNode fields, String name, String type, String title) {
		return fields.addObject().put("name", PlainText.cell(name)).put("type", type).put("title", title);
	}
}
