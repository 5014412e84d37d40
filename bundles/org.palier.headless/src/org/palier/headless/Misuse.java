// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The explanation of a faulty command line, in both languages of its writer: the parser speaks English only.
 *
 * @param problem   what the parser says
 * @param arguments of the command line
 */
record Misuse(ParameterException problem, List<String> arguments) {

	/** One sentence or more; in the parser's own words where none are known. */
	List<Bilingual> sentences() {
		List<Bilingual> sentences = new ArrayList<>();
		switch (problem) {
		case MissingParameterException it when !it.getMissing().isEmpty() -> sentences.add(missing(it.getMissing()));
		case UnmatchedArgumentException it -> {
			sentences.add(unmatched(it));
			if (!it.getSuggestions().isEmpty()) {
				sentences.add(Console.text("misuse.suggestion", String.join(", ", it.getSuggestions())));
			}
		}
		case OverwrittenOptionException it -> sentences.add(Console.text("misuse.twice", name(it.getOverwritten())));
		default -> sentences.add(problem.getArgSpec() != null && problem.getValue() != null ? unfit(problem.getArgSpec(), problem.getValue())
				: Bilingual.same(problem.getMessage()));
		}
		return sentences;
	}

	private Bilingual missing(List<ArgSpec> missing) {
		ArgSpec first = missing.getFirst();
		if (first instanceof OptionSpec option && arguments.stream().anyMatch(it -> List.of(option.names()).contains(it))) {
			return Console.text("misuse.no_value", name(first), first.paramLabel());
		}
		if (first.isPositional() && first.arity().min() > 1) {
			return Console.text("misuse.too_few", name(first), first.arity().min());
		}
		// The parser names only the first of several missing arguments: here are all of them.
		List<? extends ArgSpec> all = first instanceof PositionalParamSpec argument
				? problem.getCommandLine().getCommandSpec().positionalParameters()
				.stream().filter(it -> it.arity().min() > 0 && it.index().min() >= argument.index().min()).toList() : missing;
		return Console.text("misuse.missing", all.stream().map(Misuse::called).collect(Collectors.joining(", ")));
	}

	private static Bilingual unmatched(UnmatchedArgumentException problem) {
		List<String> unmatched = problem.getUnmatched();
		String first = unmatched.getFirst();
		if (problem.isUnknownOption()) {
			return Console.text("misuse.no_option", first);
		}
		return problem.getCommandLine().getParent() == null ? Console.text("misuse.no_command", first)
				: Console.text("misuse.too_many", String.join(", ", unmatched));
	}

	private static Bilingual unfit(ArgSpec argument, String value) {
		Class<?> type = argument.typeInfo().getType();
		String wanted = type == int.class || type == Integer.class || type == long.class || type == Long.class ? "misuse.no_integer"
				: type == double.class || type == Double.class ? "misuse.no_number" : "misuse.unfit";
		return Console.text(wanted, value, name(argument));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	/** The name with what goes with it, e.g. --between=LOW,HIGH. */
	private static String called(ArgSpec argument) {
		return argument instanceof OptionSpec option && option.arity().max() > 0 ? option.longestName() + "=" + option.paramLabel()
				: name(argument);
	}
}
