// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/**
 * The text of a study as it is written. An element without children has a line of its own, so that two people who each add one do not
 * meet in the middle of it; one with children has an attribute a line. EMF keeps a whole file in memory until it is complete, since it may
 * still add a namespace to the root. The text after the root's own start tag can go out at once: then a file of 200 MB is held once and
 * not twice.
 */
final class StreamedXml extends XMLString {

	private static final long serialVersionUID = 1L;

	/** Before an attribute that EMF puts on a line of its own; in a value EMF writes the end of a line as a character reference. */
	private static final Pattern NEXT_ATTRIBUTE = Pattern.compile("\\R +");

	private final transient Writer rest;
	/** Attributes of an element of which it is not known yet whether it has children. */
	private final StringBuilder attributes = new StringBuilder();
	private boolean inAttributes;
	private int elements;

	/** @param rest takes all from the second element on */
	StreamedXml(Writer rest) {
		super(0, null, null, null);
		this.rest = rest;
	}

	@Override
	public void startElement(String name) {
		elements = Math.min(elements + 1, 2);
		super.startElement(name);
		inAttributes = elements == 2;
	}

	@Override
	protected void closeStartElement() {
		super.closeStartElement();
		endAttributes(attributes.toString());
	}

	@Override
	public void endEmptyElement() {
		endAttributes(NEXT_ATTRIBUTE.matcher(attributes).replaceAll(" "));
		super.endEmptyElement();
	}

	@Override
	public void endContentElement(String content) {
		endAttributes(NEXT_ATTRIBUTE.matcher(attributes).replaceAll(" "));
		super.endContentElement(content);
	}

	private void endAttributes(String written) {
		attributes.setLength(0);
		inAttributes = false;
		if (!written.isEmpty()) {
			put(written);
		}
	}

	@Override
	public void add(String text) {
		if (elements < 2) {
			super.add(text);
		} else if (inAttributes) {
			attributes.append(text);
			currentLineWidth += text.length();
		} else {
			put(text);
		}
	}

	@Override
	public void resetToMark(Object mark) {
		// Only the root's namespaces are added late.
		elements = 0;
		super.resetToMark(mark);
	}

	private void put(String text) {
		// By it EMF decides whether an attribute goes to a line of its own.
		currentLineWidth += text.length();
		try {
			rest.write(text);
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
	}
}
