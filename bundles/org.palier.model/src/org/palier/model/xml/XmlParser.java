// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;

import org.xml.sax.SAXException;

/**
 * The Java machine's own parser with limits of Palier. The limits of the machine differ from version to version, and a plug-in
 * may change them for all.
 */
public final class XmlParser {

	/**
	 * A text of quotation marks alone counts as entities, one each; so nothing limits these but the file itself: with
	 * document types refused there are five entities of one character, and none that grows. Zero is no limit.
	 */
	private static final Map<String, String> LIMITS = Map.of(
			"jdk.xml.entityExpansionLimit", "0",
			"jdk.xml.entityReplacementLimit", "0",
			"jdk.xml.maxGeneralEntitySizeLimit", "0",
			"jdk.xml.totalEntitySizeLimit", "0",
			"jdk.xml.maxParameterEntitySizeLimit", "1",
			"jdk.xml.maxElementDepth", "200",
			"jdk.xml.elementAttributeLimit", "200",
			"jdk.xml.maxXMLNameLimit", "1000");

	private XmlParser() {
	}

	/** Makes a parser that refuses document types. */
	public static SAXParser make() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		SAXParser parser = factory.newSAXParser();
		for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
			parser.setProperty(limit.getKey(), limit.getValue());
		}
		return parser;
	}

	/** Makes a reader of events, for the first tag of a file. */
	public static XMLInputFactory events() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		LIMITS.forEach(factory::setProperty);
		return factory;
	}
}
