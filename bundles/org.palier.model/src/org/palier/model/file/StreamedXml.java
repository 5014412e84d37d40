// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/**
 * EMF keeps a whole file in memory until it is complete, since it may still add a namespace to the root. What follows the root's
 * own start tag can go out at once: then a file of 200 MB is held once and not twice.
 */
final class StreamedXml extends XMLString {

	private static final long serialVersionUID = 1L;

	private final transient Writer rest;
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
	}

	@Override
	public void add(String text) {
		if (elements < 2) {
			super.add(text);
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
