// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.model.Identified;
import org.palier.model.OwnField;
import org.palier.model.PackReference;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TheoryPack;

/** A theory pack on disk: read-only data that studies take copies of. */
public final class TheoryPackFile {

	private final Path file;

	/** @param file an XML file whose root is a TheoryPack */
	public TheoryPackFile(Path file) {
		this.file = file;
	}

	/**
	 * Reads the pack.
	 *
	 * @throws StudyFileException when the file is missing or malformed
	 */
	public TheoryPack load() throws IOException {
		return PalierXml.parse(file, PalierXml.bytes(file), TheoryPack.class, StudyFile.FORMAT_VERSION);
	}

	/**
	 * Copies what a pack holds into a study and notes the pack's version. What the study already has by
	 * that id stays as it is: an analyst's own change wins over the pack.
	 */
	public static void copyInto(TheoryPack pack, Study study) {
		var copier = new EcoreUtil.Copier();
		List<Identified> copies = new ArrayList<>();
		for (EObject part : pack.eContents()) {
			if (part instanceof Identified identified) {
				Identified existing = existing(study, identified);
				if (existing == null) {
					copies.add((Identified) copier.copy(identified));
				} else {
					// Placements of a new theory then point at the study's own usage, not at a discarded copy.
					copier.put(identified, existing);
				}
			}
		}
		copier.copyReferences();
		copies.forEach(copy -> siblings(study, copy).add(copy));
		copies.stream().filter(OwnField.class::isInstance).map(OwnField.class::cast)
				.forEach(it -> it.setSource(pack.getId() + " " + pack.getVersion()));
		PackReference reference = PalierFactory.eINSTANCE.createPackReference();
		reference.setPack(pack.getId());
		reference.setVersion(pack.getVersion());
		study.getPacks().add(reference);
	}

	private static @Nullable Identified existing(Study study, Identified part) {
		return siblings(study, part).stream().filter(sibling -> sibling.getId().equals(part.getId())).findFirst()
				.orElse(null);
	}

	@SuppressWarnings("unchecked")
	private static List<Identified> siblings(Study study, Identified part) {
		return (List<Identified>) study.eGet(study.eClass().getEAllContainments().stream()
				.filter(feature -> feature.isMany() && feature.getEReferenceType() == part.eClass()).findFirst()
				.orElseThrow());
	}
}
