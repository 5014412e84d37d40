// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.PalierFactory;
import org.palier.model.Unread;
import org.xml.sax.Attributes;

/** An element that is not of the model, while it is read. */
final class UnreadElement {

	static final String XMLNS = "xmlns:";
	private static final String TYPE = ":type";

	private final Unread made = PalierFactory.eINSTANCE.createUnread();
	private final StringBuilder content = new StringBuilder();
	/** Elements that are open within it. */
	private final Deque<String> open = new ArrayDeque<>();
	private final Set<String> prefixes = new LinkedHashSet<>();
	private boolean filled;
	/** The last start tag may yet become one without content. */
	private boolean unclosed;

	UnreadElement(EObject owner, String name, Attributes attributes) {
		made.setOf(owner);
		made.setName(name);
		made.getAttributes().addAll(words(name, attributes));
	}

	/** Names and values, one after the other; notes which prefixes they need. */
	private List<String> words(String name, Attributes attributes) {
		note(name);
		var words = new ArrayList<String>();
		for (int i = 0; i < attributes.getLength(); i++) {
			note(attributes.getQName(i));
			if (attributes.getQName(i).endsWith(TYPE)) {
				note(attributes.getValue(i));
			}
			words.add(attributes.getQName(i));
			words.add(attributes.getValue(i));
		}
		return words;
	}

	private void note(String name) {
		int colon = name.indexOf(':');
		if (colon > 0 && !name.startsWith("xml")) {
			prefixes.add(name.substring(0, colon));
		}
	}

	void start(String name, Attributes attributes) {
		close();
		content.append('<').append(name);
		List<String> words = words(name, attributes);
		for (int i = 0; i < words.size(); i += 2) {
			content.append(' ').append(words.get(i)).append("=\"").append(escaped(words.get(i + 1))).append('"');
		}
		open.push(name);
		unclosed = true;
	}

	void text(String text) {
		close();
		content.append(escaped(text, false));
	}

	/** @return true when it was the end of the element itself */
	boolean end(String name) {
		if (open.isEmpty()) {
			return true;
		}
		if (unclosed) {
			content.append("/>");
			unclosed = false;
		} else {
			content.append("</").append(name).append('>');
		}
		open.pop();
		return false;
	}

	private void close() {
		filled = true;
		if (unclosed) {
			content.append('>');
			unclosed = false;
		}
	}

	/** What was read, with the namespaces that stood above it. @param namespaces by prefix; null for none */
	Unread unread(UnaryOperator<String> namespaces) {
		for (String prefix : prefixes) {
			String namespace = namespaces.apply(prefix);
			if (namespace != null && !made.getAttributes().contains(XMLNS + prefix)) {
				made.getAttributes().add(0, namespace);
				made.getAttributes().add(0, XMLNS + prefix);
			}
		}
		made.setContent(filled ? content.toString() : null);
		return made;
	}

	/** The value of an attribute, as XML. */
	static String escaped(String value) {
		return escaped(value, true);
	}

	private static String escaped(String text, boolean attribute) {
		String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;");
		return attribute ? safe.replace("\"", "&quot;").replace("\n", "&#xA;").replace("\t", "&#x9;") : safe;
	}
}
