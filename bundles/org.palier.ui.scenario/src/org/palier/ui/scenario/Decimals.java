// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.ground.text.WrittenNumber;
import org.palier.model.PalierPackage;

/** Numbers as people type them: with comma or point, spaces between groups, and 40 % for 0.4. */
final class Decimals {

	/** Stands for what is no number. */
	static final Object WRONG = new Object();

	private Decimals() {
	}

	/** A number of the model as a field shows it; null is empty. */
	static String write(Object number) {
		if (number == null) {
			return "";
		}
		String plain = number instanceof Double it && Double.isFinite(it)
				? new BigDecimal(Double.toString(it)).stripTrailingZeros().toPlainString()
				: number.toString();
		return Locale.getDefault().getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
	}

	/** The typed value in the type of the feature; null for an empty field where that is allowed, otherwise {@link #WRONG}. */
	static Object read(String typed, EStructuralFeature feature) {
		if (typed.isBlank()) {
			return feature.getEType().getInstanceClass().isPrimitive() ? WRONG : null;
		}
		Optional<BigDecimal> number = WrittenNumber.of(typed, Locale.getDefault());
		if (number.isEmpty()) {
			return WRONG;
		}
		try {
			if (feature.getEType().getInstanceClass() == Integer.class || feature.getEType().getInstanceClass() == int.class) {
				return number.get().intValueExact();
			}
			return feature == PalierPackage.Literals.SCENARIO__SEED ? (Object) number.get().longValueExact() : (Object) number.get().doubleValue();
		} catch (ArithmeticException notWhole) {
			return WRONG;
		}
	}
}
