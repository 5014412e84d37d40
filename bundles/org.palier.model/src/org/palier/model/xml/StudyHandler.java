// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Unread;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Makes objects of the model of what a file says, and keeps what of a study's file is not of this model. */
final class StudyHandler extends SAXXMIHandler {

	/** Values that many agencies share are held once; beyond that many different ones each is held by itself. */
	private static final int SHARED_VALUES = 100_000;
	private static final String OWN = PalierPackage.Literals.AGENCY__OWN.getName();

	private final EarlierCell earlierCell = new EarlierCell();
	private final Map<String, OwnValue> shared = new HashMap<>();
	private final List<Unread> unread = new ArrayList<>();
	/** Null while all is known. */
	private UnreadElement within;
	private String element = "";
	/** The value that is being read; null outside of one. */
	private StringBuilder own;

	StudyHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String target) {
		throw new PalierResource.OutsideException(target);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (within != null) {
			within.start(name, attributes);
		} else if (own != null) {
			throw new SAXException("A value of a field holds " + name);
		} else if (name.equals(OWN) && attributes.getLength() == 0 && ownOf(objects.peekEObject()) != null) {
			// EMF does for each element what four million of them need not: they are nearly all that a large study says.
			own = new StringBuilder();
		} else {
			element = name;
			super.startElement(uri, localName, name, attributes);
		}
	}

	@Override
	public void characters(char[] all, int start, int length) {
		if (within != null) {
			within.text(new String(all, start, length));
		} else if (own != null) {
			own.append(all, start, length);
		} else {
			super.characters(all, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		if (own != null) {
			ownOf(objects.peekEObject()).addUnique(ownValue(own.toString()));
			own = null;
			return;
		}
		if (within != null && !within.end(name)) {
			return;
		}
		if (within != null) {
			unread.add(within.unread(helper::getURI));
			within = null;
		}
		super.endElement(uri, localName, name);
	}

	@Override
	protected void handleFeature(String prefix, String name) {
		if (prefix.isEmpty() || objects.peekEObject() == null) {
			super.handleFeature(prefix, name);
		} else {
			// EMF would take it for ours if its local name is one of ours.
			handleUnknownFeature(prefix, name, true, objects.peekEObject(), null);
		}
	}

	@Override
	protected EObject createObjectFromTypeName(EObject owner, String type, EStructuralFeature feature) {
		int colon = type.indexOf(':');
		boolean ours = PalierPackage.eNS_URI.equals(helper.getURI(colon < 0 ? "" : type.substring(0, colon)))
				&& PalierPackage.eINSTANCE.getEClassifier(type.substring(colon + 1)) != null;
		if (ours) {
			return super.createObjectFromTypeName(owner, type, feature);
		}
		handleUnknownFeature(null, feature.getName(), true, owner, null);
		return null;
	}

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
		if (isElement) {
			within = new UnreadElement(owner, element, attribs);
			types.push(ERROR_TYPE);
		} else {
			keep(owner, prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, value);
		}
	}

	private void keep(EObject owner, String name, String value) {
		int colon = name.indexOf(':');
		if (colon > 0) {
			String declared = UnreadElement.XMLNS + name.substring(0, colon);
			if (unread.stream().noneMatch(it -> it.getOf() == owner && it.getName().equals(declared))) {
				add(owner, declared, helper.getURI(name.substring(0, colon)));
			}
		}
		add(owner, name, value);
	}

	private void add(EObject owner, String name, String value) {
		Unread made = PalierFactory.eINSTANCE.createUnread();
		made.setOf(owner);
		made.setName(name);
		made.setValue(value);
		unread.add(made);
	}

	@Override
	protected void setAttribValue(EObject object, String name, String value) {
		if (name.indexOf(':') > 0) {
			keep(object, name, value);
		} else if (!(object instanceof Presence) || !earlierCell.takes(name, value)) {
			super.setAttribValue(object, name, value);
		}
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		super.handleObjectAttribs(object);
		if (object instanceof Presence presence) {
			earlierCell.giveTo(presence);
		}
	}

	/** Where values of own fields go; null for what has none. */
	@SuppressWarnings("unchecked")
	private static InternalEList<OwnValue> ownOf(EObject object) {
		return switch (object) {
		case Agency it -> (InternalEList<OwnValue>) it.getOwn();
		case Account it -> (InternalEList<OwnValue>) it.getOwn();
		case Interview it -> (InternalEList<OwnValue>) it.getOwn();
		case null, default -> null;
		};
	}

	private OwnValue ownValue(String line) {
		OwnValue known = shared.get(line);
		if (known != null) {
			return known;
		}
		OwnValue made = OwnValue.parse(line);
		if (shared.size() < SHARED_VALUES) {
			shared.put(line, made);
		}
		return made;
	}

	@Override
	public void endDocument() {
		super.endDocument();
		if (unread.isEmpty()) {
			return;
		}
		if (extent.size() == 1 && extent.get(0) instanceof Study study) {
			study.getUnread().addAll(unread);
		} else {
			// A pack is copied from and never written: what it says beside would be lost.
			Unread first = unread.get(0);
			error(new FeatureNotFoundException(first.getName(), first.getOf(), getLocation(), getLineNumber(), getColumnNumber()));
		}
	}
}
