// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.text.WrittenNumber;
import org.palier.ui.UiMessages;

/** From what was typed to a value of the model, and back. */
final class CellText {

	private CellText() {
	}

	/**
	 * The value that a text stands for; null for nothing typed.
	 *
	 * @throws IllegalArgumentException with a sentence for the person who typed, when it stands for none
	 */
	static Object parse(EDataType type, String text) {
		String entered = text.strip();
		if (entered.isEmpty()) {
			return null;
		}
		Class<?> wanted = type.getInstanceClass();
		if (wanted == Integer.class || wanted == Long.class) {
			return number(entered, wanted);
		}
		if (wanted == Double.class || wanted == double.class) {
			return decimal(entered);
		}
		if (wanted == LocalDate.class) {
			try {
				return LocalDate.parse(entered);
			} catch (DateTimeException notADate) {
				throw new IllegalArgumentException(UiMessages.badDate, notADate);
			}
		}
		return entered;
	}

	/** A value of the model as a person writes it: 22 and no 22.0, in French 22,5. */
	static String written(EDataType type, Object value, Locale locale) {
		if (value instanceof Double number && Double.isFinite(number)) {
			String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
			return locale.getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
		}
		return value == null ? "" : EcoreUtil.convertToString(type, value);
	}

	/** With comma or point, spaces between groups, and 40 % for 0.4. */
	private static Double decimal(String entered) {
		return WrittenNumber.of(entered, Locale.getDefault()).map(BigDecimal::doubleValue)
				.orElseThrow(() -> new IllegalArgumentException(UiMessages.badDecimal));
	}

	private static Object number(String entered, Class<?> wanted) {
		// Groups of digits as either language writes them.
		String digits = entered.replaceAll("[\\s\\u00a0\\u202f,]", "");
		try {
			return wanted == Integer.class ? (Object) Integer.valueOf(digits) : (Object) Long.valueOf(digits);
		} catch (NumberFormatException notANumber) {
			throw new IllegalArgumentException(UiMessages.badNumber, notANumber);
		}
	}
}
