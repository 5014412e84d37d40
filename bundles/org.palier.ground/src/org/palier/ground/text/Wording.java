// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The sentences of one bundle of code in both languages, from {@code NAME_fr.properties} and
 * {@code NAME_en.properties} (UTF-8) beside a class. Immutable and thread-safe.
 */
public final class Wording {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static final String REMEDY = ".remedy";

	private final ResourceBundle fr;
	private final ResourceBundle en;
	/** A simulation makes the same tables ten thousand times: what no argument changes is worded once. */
	private final Map<String, Bilingual> fixed = new ConcurrentHashMap<>();

	/**
	 * @param owner a class of the package that holds the files, whose loader finds them
	 * @param name  base name of the files in that package, e.g. {@code messages}
	 */
	public Wording(Class<?> owner, String name) {
		String base = owner.getPackageName() + "." + name;
		this.fr = ResourceBundle.getBundle(base, Locale.CANADA_FRENCH, owner.getClassLoader(), NO_FALLBACK);
		this.en = ResourceBundle.getBundle(base, Locale.CANADA, owner.getClassLoader(), NO_FALLBACK);
	}

	/**
	 * A sentence in both languages. Where the files have a text {@code KEY.remedy} beside it, that is its remedy; else it is
	 * the one of the first argument that has one.
	 *
	 * @param arguments what {0}, {1} … stand for; a {@link Bilingual} is taken in the language of the sentence
	 * @throws java.util.MissingResourceException when a language lacks the key: a defect
	 */
	public Bilingual text(String key, Object... arguments) {
		return arguments.length == 0 ? fixed.computeIfAbsent(key, it -> worded(it)) : worded(key, arguments);
	}

	private Bilingual worded(String key, Object... arguments) {
		return new Bilingual(format(fr.getString(key), Locale.CANADA_FRENCH, arguments),
				format(en.getString(key), Locale.CANADA, arguments), remedy(key + REMEDY, arguments));
	}

	private @Nullable Remedy remedy(String key, Object... arguments) {
		if (en.containsKey(key)) {
			return new Remedy(format(fr.getString(key), Locale.CANADA_FRENCH, arguments), format(en.getString(key), Locale.CANADA, arguments));
		}
		return Bilingual.firstRemedy(Arrays.stream(arguments).filter(Bilingual.class::isInstance).map(Bilingual.class::cast));
	}

	private static String format(String pattern, Locale locale, Object... arguments) {
		Object[] spoken = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			spoken[i] = arguments[i] instanceof Bilingual both ? both.in(locale) : arguments[i];
		}
		return CountedSentence.format(pattern, locale, spoken);
	}
}
