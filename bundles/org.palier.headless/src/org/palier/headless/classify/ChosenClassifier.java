// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.framework.FrameworkUtil;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationMode;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.IsolatedClassification;
import org.palier.codebook.classify.ReportedClassification;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contribution;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.IsolatedPalier;
import org.palier.extensions.PartKind;
import org.palier.ground.Faults;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.options.OptionValues;
import org.palier.headless.console.Console;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OptionClashes;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.RefusedException;
import org.palier.study.runs.PluginVersion;

import picocli.CommandLine.Model.CommandSpec;

/**
 * The classifier that a person named, and how it is to judge.
 *
 * @param plugin      who contributes it
 * @param classifying makes the way, once the codebook is known
 */
public record ChosenClassifier(PluginVersion plugin, Function<Codebook, ClassificationMode> classifying) {

	/** Names it on a command line. */
	public static final String OPTION = "--classifier";

	/** Below it Palier itself does not start. */
	private static final int SMALLEST = 64;

	/**
	 * The one that is taken: the one that was asked for, else the one that is proposed.
	 *
	 * @param asked null for none
	 * @throws RefusedException when none is installed
	 */
	public static String id(Console console, String asked) throws RefusedException {
		return asked != null ? asked
				: console.contributions().proposedClassifier().orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("classify.none")));
	}

	/**
	 * In this process.
	 *
	 * @param chosen options by id
	 * @throws org.palier.ground.options.WrongOptionException when the classifier does not take them
	 */
	public static ChosenClassifier here(Console console, String id, Map<String, String> chosen) throws RefusedException {
		Usable<Classifier> usable = find(console, id);
		OptionValues options = options(usable, chosen);
		return new ChosenClassifier(usable.plugin(), codebook -> new ReportedClassification(
				new Classification(usable.part(), options, codebook), usable.plugin().id(), faults(console, usable.plugin())));
	}

	/** Its options, checked. @throws org.palier.ground.options.WrongOptionException when it does not take them */
	static OptionValues options(Usable<Classifier> classifier, Map<String, String> chosen) {
		return OptionValues.of(classifier.plugin().id(), classifier.part().options(), chosen);
	}

	/**
	 * In a process of its own: in this one not even its class is loaded.
	 *
	 * @param options   by id; checked there
	 * @param megabytes of memory that it may have
	 */
	static ChosenClassifier isolated(Console console, String asked, Map<String, String> options, int megabytes) throws RefusedException {
		String id = current(console, asked);
		Contribution<String> declared = console.contributions().of(PartKind.CLASSIFIERS).declared().stream()
				.filter(it -> it.plugin().id().equals(id))
				.findFirst().orElseThrow(() -> noSuch(console, id));
		IsolatedJava java = java(Part.CLASSIFIER, megabytes);
		return new ChosenClassifier(declared.plugin(), codebook -> new ReportedClassification(
				new IsolatedClassification(id, options, codebook, java), id, faults(console, declared.plugin()).contained()));
	}

	/**
	 * Starts the process of an isolated part.
	 *
	 * @throws RefusedException when it would be too small, or this Palier does not run from an installation
	 */
	public static IsolatedJava java(Part part, int megabytes) throws RefusedException {
		if (megabytes < SMALLEST) {
			throw new RefusedException(ExitCode.USAGE, Console.text("classify.memory", megabytes, SMALLEST));
		}
		return new IsolatedPalier(FrameworkUtil.getBundle(ChosenClassifier.class).getBundleContext()).java(part, megabytes)
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("classify.no_isolation")));
	}

	public static Faults faults(Console console, PluginVersion plugin) {
		return console.contributions().installed().faults(plugin.kind(), plugin.id());
	}

	/**
	 * Adds the options of the one that is asked for, else proposed, to a command; of no other is the class loaded.
	 * @param asked null for none
	 */
	static void offer(Console console, String asked, CommandSpec target) {
		Optional.ofNullable(asked).or(console.contributions()::proposedClassifier)
				.flatMap(it -> console.contributions().of(PartKind.CLASSIFIERS).find(it))
				.filter(Usable.class::isInstance).map(it -> ((Usable<Classifier>) it).part())
				.ifPresent(it -> new PartArguments(target).offer(it.options(), console.locale()));
	}

	/** Options of a classifier that a command which offers them cannot offer under their own name. @param id of one that works */
	public static OptionClashes clashes(Console console, CommandSpec command, String id) {
		var usable = console.contributions().of(PartKind.CLASSIFIERS).find(id).filter(Usable.class::isInstance)
				.map(it -> ((Usable<Classifier>) it).part().options());
		return OptionClashes.of(command, usable.map(it -> Map.of(id, it)).orElse(Map.of()));
	}

	/** The one that has the id, if it works; no other is made. */
	static Usable<Classifier> find(Console console, String asked) throws RefusedException {
		String id = current(console, asked);
		return switch (console.contributions().of(PartKind.CLASSIFIERS).find(id).orElse(null)) {
		case Usable<Classifier> usable -> usable;
		case Broken<Classifier> broken -> throw new RefusedException(ExitCode.USAGE, broken.reason());
		case null -> throw noSuch(console, id);
		};
	}

	private static String current(Console console, String id) {
		return new CurrentIds(console).find("classifier", id,
				console.contributions().of(PartKind.CLASSIFIERS).declared().stream().map(it -> it.plugin().id()).toList());
	}

	private static RefusedException noSuch(Console console, String id) {
		return new RefusedException(ExitCode.USAGE,
				Console.text("classify.no_such", id, console.contributions().of(PartKind.CLASSIFIERS).declared().stream()
				.filter(Usable.class::isInstance).map(it -> it.plugin().id()).collect(Collectors.joining(", "))));
	}
}
