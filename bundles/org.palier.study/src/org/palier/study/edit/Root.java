// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.palier.model.PalierPackage;
import org.palier.model.Study;

/**
 * A place that an edit declares that it writes to. Recording visits every object of a root before the change, so that a
 * root names as little as the change needs. Examples are an interview, the passages of an interview, the list of runs
 * of a study. A study as a whole is no root, except by {@link #everything}, which asks for the reason.
 */
public final class Root {

	private enum Reach {
		ITSELF, OWN, LIST, MEMBERS, BENEATH
	}

	private final EObject owner;
	private final @Nullable EReference list;
	private final Reach reach;

	private Root(EObject owner, @Nullable EReference list, Reach reach) {
		this.owner = Objects.requireNonNull(owner);
		this.list = list;
		this.reach = reach;
	}

	/**
	 * An object and everything under it.
	 *
	 * @throws IllegalArgumentException for a study: name the lists that the change writes to, or say by {@link #everything} why it is all
	 */
	public static Root beneath(EObject object) {
		if (object instanceof Study) {
			throw new IllegalArgumentException("A whole study is no root: name its lists, or say why everything may change");
		}
		return new Root(object, null, Reach.BENEATH);
	}

	/** Objects and everything under them, see {@link #beneath}. */
	public static List<Root> allBeneath(Collection<? extends EObject> objects) {
		return objects.stream().map(Root::beneath).toList();
	}

	/** An object and nothing under it: one among thousands that refers to an object that is deleted. */
	public static Root itself(EObject object) {
		return new Root(object, null, Reach.ITSELF);
	}

	/** An object with the parts of which it has one, such as its name and description, and without the members of its lists. */
	public static Root own(EObject object) {
		return new Root(object, null, Reach.OWN);
	}

	/**
	 * The members of a list, without their contents. An object that enters the list or leaves it may be written to
	 * after that.
	 *
	 * @param list a feature of the owner that holds parts
	 */
	public static Root list(EObject owner, EReference list) {
		return new Root(owner, parts(list), Reach.LIST);
	}

	/** Several lists of one owner, see {@link #list}. */
	public static List<Root> lists(EObject owner, EReference... lists) {
		return Stream.of(lists).map(it -> list(owner, it)).toList();
	}

	/**
	 * The members of a list, and everything under them.
	 *
	 * @param list a feature of the owner that holds parts
	 * @throws IllegalArgumentException for the governments of a study, which hold nearly all of it: see {@link #everything}
	 */
	public static Root members(EObject owner, EReference list) {
		if (list == PalierPackage.Literals.STUDY__JURISDICTIONS) {
			throw new IllegalArgumentException("A whole census is no root: name its agencies, or say why everything may change");
		}
		return new Root(owner, parts(list), Reach.MEMBERS);
	}

	/**
	 * A study with all that it holds. Recording it takes a second where agencies are many.
	 *
	 * @param reason why nobody knows before the change where it will write
	 */
	public static Root everything(Study study, String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("Say why everything may change");
		}
		return new Root(study, null, Reach.BENEATH);
	}

	private static EReference parts(EReference list) {
		if (!list.isContainment()) {
			throw new IllegalArgumentException(list.getName() + " holds no parts");
		}
		return list;
	}

	/** The highest object. */
	EObject owner() {
		return owner;
	}

	/** The only feature of the owner that the change may write to; null for all of them. */
	@Nullable EReference list() {
		return list;
	}

	/** The owner and the objects under it, as far as the root reaches, now. */
	Stream<EObject> objects() {
		return switch (reach) {
		case ITSELF, LIST -> Stream.of(owner);
		case OWN -> Stream.concat(Stream.of(owner), owner.eClass().getEAllContainments().stream().filter(it -> !it.isMany())
				.flatMap(it -> Touched.parts(owner.eGet(it)).stream()).flatMap(Root::tree));
		case MEMBERS -> Stream.concat(Stream.of(owner), Touched.parts(owner.eGet(list)).stream().flatMap(Root::tree));
		case BENEATH -> tree(owner);
		};
	}

	private static Stream<EObject> tree(EObject top) {
		return Stream.concat(Stream.of(top), top.eContents().stream().flatMap(Root::tree));
	}
}
