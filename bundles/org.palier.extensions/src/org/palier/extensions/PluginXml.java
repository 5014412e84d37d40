// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.framework.Bundle;

/**
 * The contributions to Palier in a bundle's plugin.xml, read as text, for bundles that the extension registry does not know
 * or knows only in part.
 *
 * @param elements elements in the order of the file
 */
record PluginXml(List<Element> elements) {

	static final String POINTS = "org.palier.extensions.";

	/**
	 * One element.
	 *
	 * @param point id of the extension point
	 * @param kind  its tag, e.g. importer
	 * @param id    empty when it has none
	 * @param name  empty when it has none or its translation is not at hand
	 */
	record Element(String point, String kind, String id, String name) {
	}

	/** Reads the contributions of a bundle, resolved or not. @throws XMLStreamException when the file is no XML */
	static PluginXml of(Bundle bundle) throws IOException, XMLStreamException {
		URL entry = bundle.getEntry("plugin.xml");
		if (entry == null) {
			return new PluginXml(List.of());
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try (InputStream in = entry.openStream()) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			try {
				return new PluginXml(elements(reader));
			} finally {
				reader.close();
			}
		}
	}

	private static List<Element> elements(XMLStreamReader reader) throws XMLStreamException {
		List<Element> elements = new ArrayList<>();
		String point = "";
		int depth = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamReader.START_ELEMENT -> {
				depth++;
				if (depth == 2) {
					point = attribute(reader, "point");
				} else if (depth == 3 && point.startsWith(POINTS)) {
					String name = attribute(reader, "name");
					elements.add(new Element(point, reader.getLocalName(), attribute(reader, "id"), name.startsWith("%") ? "" : name));
				}
			}
			case XMLStreamReader.END_ELEMENT -> depth--;
			default -> {
				// Text and comments say nothing of contributions.
			}
			}
		}
		return elements;
	}

	private static String attribute(XMLStreamReader reader, String name) {
		return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
	}
}
