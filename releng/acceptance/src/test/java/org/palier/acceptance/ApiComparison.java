// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.FinalModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;

/**
 * Classes that plug-ins were once compiled against, to be held against those of a product.
 *
 * @param before   jar of those classes
 * @param promised packages that were exported then; what lies in others was promised to nobody
 */
record ApiComparison(Path before, Set<String> promised) {

	/**
	 * A public type that a program compiled at that time would not find as it was.
	 *
	 * @param type binary name
	 * @param what is wrong with it
	 */
	record Difference(String type, String what) {
	}

	/** @param plugins jars of our bundles in a product; a class counts as there only where a package of theirs is exported for all */
	List<Difference> with(List<Path> plugins) throws IOException {
		Set<String> exported = new HashSet<>();
		for (Path jar : plugins) {
			exported.addAll(ApiBaseline.exported(jar));
		}
		var options = new JarArchiveComparatorOptions();
		options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
		List<JApiClass> compared = new JarArchiveComparator(options).compare(List.of(new JApiCmpArchive(before.toFile(), "before")),
				plugins.stream().map(it -> new JApiCmpArchive(it.toFile(), "now")).toList());
		Set<String> seen = compared.stream().map(JApiClass::getFullyQualifiedName).collect(Collectors.toSet());
		List<Difference> differences = new ArrayList<>();
		for (JApiClass type : compared) {
			String name = type.getFullyQualifiedName();
			String place = name.substring(0, name.lastIndexOf('.'));
			// A public class within one that is not is seen by nobody; the comparison leaves only the outer one out.
			if (promised.contains(place) && type.getChangeStatus() != JApiChangeStatus.NEW && outer(name).allMatch(seen::contains)) {
				if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
					differences.add(new Difference(name, "is gone"));
				} else if (!exported.contains(place)) {
					differences.add(new Difference(name, "lies in a package that is no longer exported for all"));
				} else if (type.getChangeStatus() != JApiChangeStatus.UNCHANGED && !type.isBinaryCompatible() && !members(type).isEmpty()) {
					differences.add(new Difference(name, members(type)));
				}
			}
		}
		return differences.stream().sorted((one, other) -> one.type().compareTo(other.type())).toList();
	}

	private static String members(JApiClass type) {
		Stream<String> own = reasons(type, type).map(it -> "the type itself " + it);
		Stream<String> fields = type.getFields().stream().filter(it -> !it.isBinaryCompatible())
				.flatMap(field -> reasons(type, field).map(it -> field.getName() + " " + it));
		Stream<String> behaviour = Stream.concat(type.getConstructors().stream(), type.getMethods().stream())
				.filter(it -> !it.isBinaryCompatible())
				.flatMap(method -> reasons(type, method).map(it -> method.getName()
						+ method.getParameters().stream().map(parameter -> parameter.getType().replaceAll("^.*\\.", ""))
								.collect(Collectors.joining(", ", "(", ") "))
						+ it));
		return Stream.of(own, fields, behaviour).flatMap(it -> it).distinct().collect(Collectors.joining("; "));
	}

	private static Stream<String> reasons(JApiClass type, JApiCompatibility thing) {
		boolean extended = type.getFinalModifier().getOldModifier().orElse(FinalModifier.NON_FINAL) == FinalModifier.NON_FINAL;
		return thing.getCompatibilityChanges().stream().map(JApiCompatibilityChange::getType).filter(it -> !it.isBinaryCompatible())
				// Nobody could override a method of a class that nobody could extend.
				.filter(it -> extended || it != JApiCompatibilityChangeType.METHOD_NOW_FINAL)
				.map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '));
	}

	/** The names of the classes that a class lies in. */
	private static Stream<String> outer(String name) {
		return IntStream.range(0, name.length()).filter(it -> name.charAt(it) == '$').mapToObj(it -> name.substring(0, it));
	}
}
