// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.files.markup.XmlReading;

/**
 * An element of a project file, with all beneath it.
 *
 * @param name       without namespace: programs differ in it
 * @param attributes those that the format has
 * @param text       that stands directly in it
 */
record QdaElement(String name, Map<String, String> attributes, StringBuilder text, List<QdaElement> children) {

	/** Nobody nests codes as deep; a file that does was made to break a program. */
	private static final int DEEPEST = 64;

	private static final List<String> ATTRIBUTES = List.of("guid", "name", "id", "origin", "isCodable", "color", "typeOfVariable",
			"targetGUID",
			"startPosition", "endPosition", "plainTextPath", "richTextPath", "creatingUser", "creationDateTime");

	/** The file nests deeper than anybody would. */
	static final class TooDeepException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** The root of a document. @throws IOException when it breaks off or is no XML */
	static QdaElement read(InputStream in) throws IOException {
		try (var xml = new XmlReading(in)) {
			var roots = new QdaElement("", Map.of(), new StringBuilder(), new ArrayList<>());
			List<QdaElement> open = new ArrayList<>(List.of(roots));
			while (xml.next()) {
				if (xml.begins()) {
					if (open.size() > DEEPEST) {
						throw new TooDeepException();
					}
					Map<String, String> attributes = new HashMap<>();
					for (String each : ATTRIBUTES) {
						String value = xml.attribute(each);
						if (!value.isEmpty()) {
							attributes.put(each, value);
						}
					}
					var element = new QdaElement(xml.name(), attributes, new StringBuilder(), new ArrayList<>());
					open.getLast().children().add(element);
					open.add(element);
				} else if (xml.ends()) {
					open.removeLast();
				} else {
					open.getLast().text().append(xml.text());
				}
			}
			return roots.children().isEmpty() ? roots : roots.children().getFirst();
		}
	}

	/** An attribute; empty when it has none. */
	String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	/** A GUID among its attributes. */
	String guid(String attribute) {
		return QdaProject.guid(attribute(attribute));
	}

	/** The children of a name, in order. */
	List<QdaElement> all(String child) {
		return children.stream().filter(it -> it.name.equals(child)).toList();
	}

	/** The children of the children of a name: those of the list that it holds. */
	List<QdaElement> listed(String list, String child) {
		return all(list).stream().flatMap(it -> it.all(child).stream()).toList();
	}

	/** The text of a child; empty when there is none. */
	String textOf(String child) {
		return all(child).stream().findFirst().map(it -> it.text.toString()).orElse("");
	}

	/** How many of a name there are beneath it. */
	long count(String descendant) {
		return children.stream().mapToLong(it -> (it.name.equals(descendant) ? 1 : 0) + it.count(descendant)).sum();
	}
}
