// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.model.BetaDistribution;
import org.palier.model.Distribution;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.FixedValue;
import org.palier.model.NormalDistribution;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.scenario.plan.QuantileFunction.ImpossibleDistributionException;
import org.palier.scenario.plan.QuantileFunction;

/** A kind of distribution that an assumption can have. */
enum DistributionKind {

	FIXED(PalierPackage.Literals.FIXED_VALUE),
	TRIANGULAR(PalierPackage.Literals.TRIANGULAR_DISTRIBUTION),
	UNIFORM(PalierPackage.Literals.UNIFORM_DISTRIBUTION),
	NORMAL(PalierPackage.Literals.NORMAL_DISTRIBUTION),
	BETA(PalierPackage.Literals.BETA_DISTRIBUTION),
	EMPIRICAL(PalierPackage.Literals.EMPIRICAL_DISTRIBUTION);

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final EClass type;

	DistributionKind(EClass type) {
		this.type = type;
	}

	/** Null for null. */
	static DistributionKind of(Distribution distribution) {
		for (DistributionKind kind : values()) {
			if (distribution != null && kind.type == distribution.eClass()) {
				return kind;
			}
		}
		return null;
	}

	String title() {
		return ScenarioText.of("distribution." + name().toLowerCase(Locale.ROOT));
	}

	/** Its numbers, in the order in which they are asked for. */
	List<EStructuralFeature> features() {
		return this == TRIANGULAR
				? List.of(PalierPackage.Literals.TRIANGULAR_DISTRIBUTION__LOW, PalierPackage.Literals.TRIANGULAR_DISTRIBUTION__MODE,
						PalierPackage.Literals.TRIANGULAR_DISTRIBUTION__HIGH)
				: List.copyOf(type.getEAllStructuralFeatures());
	}

	/** One near another: about as large and, where that has a width, about as wide. @param like null for 0 */
	Distribution like(Distribution like) {
		double low = 0;
		double middle = 0;
		double high = 0;
		if (like != null) {
			try {
				QuantileFunction values = QuantileFunction.of(like);
				low = values.value(0.05);
				middle = values.median();
				high = values.value(0.95);
			} catch (ImpossibleDistributionException impossible) {
				// Nothing to be near to: the new one begins at 0.
				low = 0;
			}
		}
		return make(rounded(low), rounded(middle), rounded(high));
	}

	private Distribution make(double low, double middle, double high) {
		var made = (Distribution) FACTORY.create(type);
		switch (made) {
		case FixedValue it -> it.setValue(middle);
		case TriangularDistribution it -> {
			it.setLow(low);
			it.setMode(middle);
			it.setHigh(high);
		}
		case UniformDistribution it -> {
			it.setLow(low);
			it.setHigh(high);
		}
		case NormalDistribution it -> {
			it.setMean(middle);
			it.setStandardDeviation(high > low ? rounded((high - low) / 3.29) : 1);
		}
		case BetaDistribution it -> {
			it.setAlpha(2);
			it.setBeta(2);
			it.setLow(low);
			it.setHigh(high > low ? high : low + 1);
		}
		case EmpiricalDistribution it -> it.getValues().add(middle);
		default -> throw new IllegalArgumentException(type.getName());
		}
		return made;
	}

	private static double rounded(double number) {
		return Math.rint(number * 1000) / 1000;
	}
}
