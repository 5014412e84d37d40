// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.palier.codebook.classify.Codebook.Code;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;
import org.palier.files.csv.FormulaGuard;
import org.palier.model.file.WholeFile;

/**
 * A codebook as a file for other programs, in one language: CSV with the columns {@code tag} and {@code description} that
 * Taguette imports (it passes over the others), or REFI-QDA 1.5 ({@code .qdc}). One codebook always gives the same bytes.
 *
 * @param codebook of a study
 * @param locale   language of the words
 */
public record CodebookFile(Codebook codebook, Locale locale) {

	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
	private static final String SCHEMA = NAMESPACE + " http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd";
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	/**
	 * One row a code; its tag is facet and code with a dot between. A file that is there is replaced once the new one is whole.
	 * @return rows
	 */
	public long csv(Path file) throws IOException {
		List<Column> columns = List.of("tag", "description", "facet", "code", "name", "definition", "rule").stream()
				.map(it -> new Column(it, Kind.TEXT)).toList();
		TableWriting.write(file, columns, into -> {
			for (FacetCodes facet : codebook.facets()) {
				for (Code code : facet.codes()) {
					into.row(List.of(facet.facet().id() + "." + code.id(), description(code), facet.facet().id(), code.id(), code.name().in(locale),
							code.definition().in(locale), code.rule().in(locale)).stream().map(FormulaGuard::guarded).toList());
				}
			}
		});
		return codes();
	}

	private String description(Code code) {
		return CodebookText.paragraphs(code).stream().map(it -> it.in(locale)).collect(Collectors.joining("\n"));
	}

	/**
	 * A facet is a code that cannot be given, with its codes under it. The other language, sources and placements are left out.
	 *
	 * @param origin program that writes, with its version
	 * @return codes that can be given
	 */
	public long qdc(Path file, String origin) throws IOException {
		new WholeFile(file).write(out -> project(out, origin));
		return codes();
	}

	private long codes() {
		return codebook.facets().stream().mapToLong(it -> it.codes().size()).sum();
	}

	private void project(OutputStream out, String origin) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			start(xml, 0, "CodeBook");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeNamespace("xsi", XSI);
			xml.writeAttribute("xsi", XSI, "schemaLocation", SCHEMA);
			xml.writeAttribute("origin", origin);
			start(xml, 1, "Codes");
			for (FacetCodes facet : codebook.facets()) {
				code(xml, 2, facet.facet().id(), CodebookText.name(facet).in(locale), false, facet.facet().id());
				for (Code each : facet.codes()) {
					code(xml, 3, facet.facet().id() + "." + each.id(), each.name().in(locale), true, description(each));
					end(xml, 3);
				}
				end(xml, 2);
			}
			end(xml, 1);
			end(xml, 0);
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException failure) {
			throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
		}
	}

	private static void code(XMLStreamWriter xml, int depth, String id, String name, boolean codable, String description)
			throws XMLStreamException {
		start(xml, depth, "Code");
		xml.writeAttribute("guid", guid(id));
		xml.writeAttribute("name", name);
		xml.writeAttribute("isCodable", String.valueOf(codable));
		start(xml, depth + 1, "Description");
		xml.writeCharacters(description);
		xml.writeEndElement();
	}

	private static void start(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
		xml.writeStartElement(element);
	}

	private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
		xml.writeEndElement();
	}

	/** A UUID of version 5 (RFC 9562, 5.5) of a code's name, so that it is the same in every export. */
	static String guid(String id) {
		try {
			MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
			// The namespace of names that are URLs.
			sha1.update(HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8"));
			byte[] hash = sha1.digest(("urn:palier:code:" + id).getBytes(StandardCharsets.UTF_8));
			hash[6] = (byte) (hash[6] & 0x0f | 0x50);
			hash[8] = (byte) (hash[8] & 0x3f | 0x80);
			String hex = HexFormat.of().formatHex(hash, 0, 16);
			return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-1", never);
		}
	}
}
