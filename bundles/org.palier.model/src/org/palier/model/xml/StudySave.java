// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.palier.model.Study;
import org.palier.model.Unread;

/** Writes a study or pack, and with each object what was read of it and not understood. */
final class StudySave extends XMISaveImpl {

	private final Writer rest;
	private final Map<EObject, List<Unread>> unread = new IdentityHashMap<>();

	/** @param rest takes what follows the start tag of the root */
	StudySave(XMLHelper helper, Writer rest) {
		super(helper);
		this.rest = rest;
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		doc = new StreamedXml(rest);
		unread.clear();
		if (resource.getContents().get(0) instanceof Study study) {
			study.getUnread().forEach(it -> unread.computeIfAbsent(it.getOf(), owner -> new ArrayList<>()).add(it));
		}
	}

	private List<Unread> of(EObject object) {
		return unread.isEmpty() ? List.of() : unread.getOrDefault(object, List.of());
	}

	@Override
	protected void processAttributeExtensions(EObject object) {
		for (Unread each : of(object)) {
			if (each.getValue() != null) {
				doc.addAttribute(each.getName(), UnreadElement.escaped(each.getValue()));
			}
		}
	}

	@Override
	protected boolean processElementExtensions(EObject object) {
		boolean some = false;
		for (Unread each : of(object)) {
			if (each.getValue() == null) {
				some = true;
				write(each);
			}
		}
		return some;
	}

	private void write(Unread each) {
		doc.startElement(each.getName());
		for (int i = 0; i + 1 < each.getAttributes().size(); i += 2) {
			doc.addAttribute(each.getAttributes().get(i), UnreadElement.escaped(each.getAttributes().get(i + 1)));
		}
		if (each.getContent() == null) {
			doc.endEmptyElement();
		} else {
			doc.endContentElement(each.getContent());
		}
	}
}
