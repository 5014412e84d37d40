// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.palier.interviews.exchange.QdaProject.Case;
import org.palier.interviews.exchange.QdaProject.Code;
import org.palier.interviews.exchange.QdaProject.Coding;
import org.palier.interviews.exchange.QdaProject.Note;
import org.palier.interviews.exchange.QdaProject.Selection;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.interviews.exchange.QdaProject.User;
import org.palier.interviews.exchange.QdaProject.Variable;
import org.palier.model.file.WholeFile;

/**
 * Writes a project as REFI-QDA 1.5, {@code .qdpx}: valid by its schema, and the same bytes for the same project. Stateless.
 */
public final class QdpxWriter {

	/** A zip keeps a time of each file; this is the first that it can. */
	private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** A file that is there is replaced once the new one is whole. @throws IOException when it cannot be written */
	public void write(QdaProject project, Path file) throws IOException {
		new WholeFile(file).write(out -> {
			try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
				entry(zip, "project.qde", xml(project));
				for (Source source : project.sources()) {
					if (source.text().isPresent()) {
						entry(zip, "sources/" + source.guid() + ".txt", source.text().get().getBytes(StandardCharsets.UTF_8));
					}
				}
			}
		});
	}

	private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(NEVER);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	/** The file of the project alone, {@code project.qde}. */
	public byte[] xml(QdaProject project) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var xml = new QdaXml(out)) {
			new Elements(xml, project).write();
		} catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
		return out.toByteArray();
	}

	/** The elements of one project, in the order that the schema asks for. */
	private static final class Elements {

		private final QdaXml xml;
		private final QdaProject project;
		private final Map<String, Type> types = new HashMap<>();

		Elements(QdaXml xml, QdaProject project) {
			this.xml = xml;
			this.project = project;
			project.variables().forEach(it -> types.put(it.guid(), it.type()));
		}

		/** Lists may not be empty: those without anything are not there. */
		void write() throws XMLStreamException {
			xml.root(project.name(), project.origin());
			list("Users", project.users(), this::user);
			if (!project.codes().isEmpty()) {
				xml.start("CodeBook");
				list("Codes", project.codes(), this::code);
				xml.end();
			}
			list("Variables", project.variables(), this::variable);
			list("Cases", project.cases(), this::ofCase);
			list("Sources", project.sources(), this::source);
			list("Notes", project.notes(), this::note);
			refs(project.noteRefs());
			xml.end();
		}

		private interface Writing<T> {
			void write(T thing) throws XMLStreamException;
		}

		private <T> void list(String name, List<T> things, Writing<T> each) throws XMLStreamException {
			if (!things.isEmpty()) {
				xml.start(name);
				for (T thing : things) {
					each.write(thing);
				}
				xml.end();
			}
		}

		private void user(User user) throws XMLStreamException {
			xml.start("User", "guid", user.guid(), "name", user.name(), "id", user.id());
			xml.end();
		}

		private void code(Code code) throws XMLStreamException {
			xml.start("Code", "guid", code.guid(), "name", code.name(), "isCodable", String.valueOf(code.codable()), "color", code.color());
			xml.text("Description", code.description());
			refs(code.noteRefs());
			for (Code each : code.codes()) {
				code(each);
			}
			xml.end();
		}

		private void variable(Variable variable) throws XMLStreamException {
			xml.start("Variable", "guid", variable.guid(), "name", variable.name(), "typeOfVariable", variable.type().id());
			xml.text("Description", variable.description());
			xml.end();
		}

		private void ofCase(Case it) throws XMLStreamException {
			xml.start("Case", "guid", it.guid(), "name", it.name());
			xml.text("Description", it.description());
			values(it.values());
			for (String source : it.sources()) {
				xml.reference("SourceRef", source);
			}
			xml.end();
		}

		private void values(Map<String, String> values) throws XMLStreamException {
			for (var value : values.entrySet()) {
				xml.start("VariableValue");
				xml.reference("VariableRef", value.getKey());
				xml.content(types.getOrDefault(value.getKey(), Type.TEXT).id() + "Value", value.getValue());
				xml.end();
			}
		}

		private void source(Source source) throws XMLStreamException {
			xml.start("TextSource", "guid", source.guid(), "name", source.name(), "plainTextPath",
					source.text().isPresent() ? "internal://" + source.guid() + ".txt" : "", "creatingUser", source.made().user(), "creationDateTime",
					source.made().at());
			xml.text("Description", source.description());
			for (Selection selection : source.selections()) {
				selection(selection);
			}
			codings(source.codings());
			refs(source.noteRefs());
			values(source.values());
			xml.end();
		}

		private void selection(Selection it) throws XMLStreamException {
			xml.start("PlainTextSelection", "guid", it.guid(), "name", it.name(), "startPosition", String.valueOf(it.from()), "endPosition",
					String.valueOf(it.to()), "creatingUser", it.made().user(), "creationDateTime", it.made().at());
			xml.text("Description", it.description());
			codings(it.codings());
			refs(it.noteRefs());
			xml.end();
		}

		private void codings(List<Coding> codings) throws XMLStreamException {
			for (Coding coding : codings) {
				xml.start("Coding", "guid", coding.guid(), "creatingUser", coding.made().user(), "creationDateTime", coding.made().at());
				xml.reference("CodeRef", coding.code());
				refs(coding.noteRefs());
				xml.end();
			}
		}

		private void note(Note note) throws XMLStreamException {
			xml.start("Note", "guid", note.guid(), "name", note.name(), "creatingUser", note.made().user(), "creationDateTime", note.made().at());
			xml.content("PlainTextContent", note.text());
			xml.end();
		}

		private void refs(List<String> notes) throws XMLStreamException {
			for (String note : notes) {
				xml.reference("NoteRef", note);
			}
		}
	}
}
