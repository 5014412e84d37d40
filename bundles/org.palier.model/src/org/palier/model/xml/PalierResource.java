// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.palier.model.PalierPackage;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XMI form of one study or pack: an element without children on one line, attributes in model order, UTF-8. */
public final class PalierResource extends XMIResourceImpl {

	private final Writer rest;

	/** Makes a resource that is read. */
	public PalierResource(URI uri) {
		this(uri, Writer.nullWriter());
	}

	/** Makes a resource that is written. @param rest takes what follows the start tag of the root, which alone goes where it is saved to */
	public PalierResource(URI uri, Writer rest) {
		super(uri);
		this.rest = rest;
		setEncoding("UTF-8");
		getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, 0);
		getDefaultSaveOptions().put(XMLResource.OPTION_PROCESS_DANGLING_HREF,
				XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
		getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		var resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(PalierPackage.eNS_URI, PalierPackage.eINSTANCE);
		resources.getResources().add(this);
	}

	/** A reference to another file: EMF would follow it whenever somebody looks, to wherever it leads. */
	public static final class OutsideException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		OutsideException(String target) {
			super(target);
		}
	}

	@Override
	protected XMLSave createXMLSave() {
		return new StudySave(createXMLHelper(), rest);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
				return XmlParser.make();
			}

			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new StudyHandler(resource, helper, options);
			}
		};
	}

	/**
	 * EMF looks an id up by walking the tree from its start, once per id: hours for 100,000 agencies. One
	 * walk indexes them all.
	 */
	@Override
	protected EObject getEObjectByID(String id) {
		if (!isLoading()) {
			return super.getEObjectByID(id);
		}
		if (getIntrinsicIDToEObjectMap() == null) {
			Map<String, EObject> index = new HashMap<>();
			for (TreeIterator<EObject> all = getAllContents(); all.hasNext();) {
				EObject next = all.next();
				String key = EcoreUtil.getID(next);
				if (key != null) {
					index.putIfAbsent(key, next);
				}
			}
			setIntrinsicIDToEObjectMap(index);
		}
		return getIntrinsicIDToEObjectMap().get(id);
	}
}
