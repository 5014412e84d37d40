// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.coding.exchange.CodeList.ListedCode;
import org.palier.files.UnreadableFileException;
import org.palier.files.markup.XmlReading;

/**
 * Codes of a REFI-QDA codebook. Where the codes at the top only hold others, each of them is a list. Otherwise all codes
 * are one list, named by the file, and a code within another has the names of those around it. Codes that cannot be given
 * are left out. For one file.
 */
final class QdcReading {

	/** A code with the codes within it. */
	private static final class Node {

		private final String name;
		private final boolean codable;
		private final String color;
		private final List<Node> within = new ArrayList<>();
		private String description = "";

		Node(String name, boolean codable, String color) {
			this.name = name;
			this.codable = codable;
			this.color = color;
		}
	}

	private final Path file;
	private final List<Node> top = new ArrayList<>();
	private int read;

	QdcReading(Path file) {
		this.file = file;
	}

	List<CodeList> lists() throws IOException {
		try (var xml = new XmlReading(Files.newInputStream(file))) {
			read(xml);
		} catch (XmlReading.BrokenException broken) {
			throw refused("codebook.broken", broken.line(), broken.column());
		} catch (XmlReading.EntitiesException entities) {
			throw refused("codebook.entities");
		}
		List<CodeList> lists = new ArrayList<>();
		if (!top.isEmpty() && top.stream().allMatch(it -> !it.codable && !it.within.isEmpty())) {
			for (Node each : top) {
				lists.add(new CodeList(each.name, flat(each.within, "")));
			}
		} else {
			lists.add(new CodeList(CodebookImport.stem(file), flat(top, "")));
		}
		return lists;
	}

	private UnreadableFileException refused(String key, Object... more) {
		return CodebookImport.refused(file, key, more);
	}

	private void read(XmlReading xml) throws IOException {
		Deque<Node> open = new ArrayDeque<>();
		var described = new StringBuilder();
		boolean describing = false;
		boolean root = true;
		while (xml.next()) {
			if (xml.begins() && root) {
				root = false;
				if (!xml.begins("CodeBook")) {
					throw refused("codebook.root", xml.name());
				}
			} else if (xml.begins("Code")) {
				open.push(begun(xml, open.peek()));
			} else if (xml.ends("Code")) {
				open.pop();
			} else if (xml.begins("Description")) {
				describing = true;
				described.setLength(0);
			} else if (xml.ends("Description")) {
				describing = false;
				if (!open.isEmpty()) {
					open.peek().description = described.toString().strip();
				}
			} else if (describing) {
				described.append(xml.text());
			}
		}
		if (root) {
			throw refused("codebook.root", "");
		}
	}

	private Node begun(XmlReading xml, @Nullable Node around) throws UnreadableFileException {
		String name = xml.attribute("name").strip();
		read++;
		if (name.isEmpty()) {
			throw refused("codebook.nameless", read);
		}
		// Left out, a code can be given, as the schema says.
		var node = new Node(name, !xml.attribute("isCodable").equals("false"), xml.attribute("color"));
		(around == null ? top : around.within).add(node);
		return node;
	}

	private static List<ListedCode> flat(List<Node> nodes, String before) {
		List<ListedCode> codes = new ArrayList<>();
		for (Node each : nodes) {
			String name = before + each.name;
			if (each.codable) {
				codes.add(new ListedCode("", name, each.description, "", each.color));
			}
			codes.addAll(flat(each.within, name + " / "));
		}
		return codes;
	}
}
