// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Identified;
import org.palier.model.Study;
import org.palier.model.TheoryPack;

/** The lists that a pack and a study both have, by the name of their feature. */
final class ModelLists {

	/** Names, in the order of presentation. */
	static final List<String> NAMES = List.of("usages", "theories", "platforms", "categories", "objectives", "fields");

	private ModelLists() {
	}

	/** A list of a pack, a study, or the categories of a theory; changes write through. */
	@SuppressWarnings("unchecked")
	static List<Identified> of(EObject owner, String name) {
		return (List<Identified>) owner.eGet(owner.eClass().getEStructuralFeature(name));
	}

	/** The thing of an id. */
	static <T extends Identified> Optional<T> find(List<T> shelf, String id) {
		return shelf.stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** The list in which a class of things lies, e.g. usages for Usage. */
	static String shelfOf(String className) {
		return switch (className) {
		case "Usage" -> "usages";
		case "Platform" -> "platforms";
		case "AgencyCategory" -> "categories";
		case "Objective" -> "objectives";
		case "Theory" -> "theories";
		case "OwnField" -> "fields";
		default -> throw new IllegalArgumentException("Not replaced by packs: " + className);
		};
	}

	/** Version of a pack, or of the copy of a pack in a study; the empty string when the study has none. */
	static String version(EObject owner, String packId) {
		return switch (owner) {
		case TheoryPack pack -> String.valueOf(pack.getVersion());
		case Study study -> study.getPacks().stream().filter(it -> packId.equals(it.getPack()))
				.map(it -> String.valueOf(it.getVersion())).findFirst().orElse("");
		default -> throw new IllegalArgumentException("Neither pack nor study: " + owner);
		};
	}
}
