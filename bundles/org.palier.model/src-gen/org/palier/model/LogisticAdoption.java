/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Logistic Adoption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A logistic curve over the years of the scenario, from 0 at its start: ceiling (L(years) - L(0)) / (1 - L(0)) with L(t) = 1 / (1 + exp(-steepness (t - midpoint))).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.LogisticAdoption#getMidpoint <em>Midpoint</em>}</li>
 *   <li>{@link org.palier.model.LogisticAdoption#getSteepness <em>Steepness</em>}</li>
 *   <li>{@link org.palier.model.LogisticAdoption#getCeiling <em>Ceiling</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getLogisticAdoption()
 * @model
 * @generated
 */
public interface LogisticAdoption extends AdoptionCurve {
	/**
	 * Returns the value of the '<em><b>Midpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Years after which growth is fastest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Midpoint</em>' reference.
	 * @see #setMidpoint(Assumption)
	 * @see org.palier.model.PalierPackage#getLogisticAdoption_Midpoint()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getMidpoint();

	/**
	 * Sets the value of the '{@link org.palier.model.LogisticAdoption#getMidpoint <em>Midpoint</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Midpoint</em>' reference.
	 * @see #getMidpoint()
	 * @generated
	 */
	void setMidpoint(Assumption value);

	/**
	 * Returns the value of the '<em><b>Steepness</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growth rate a year; above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steepness</em>' reference.
	 * @see #setSteepness(Assumption)
	 * @see org.palier.model.PalierPackage#getLogisticAdoption_Steepness()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getSteepness();

	/**
	 * Sets the value of the '{@link org.palier.model.LogisticAdoption#getSteepness <em>Steepness</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steepness</em>' reference.
	 * @see #getSteepness()
	 * @generated
	 */
	void setSteepness(Assumption value);

	/**
	 * Returns the value of the '<em><b>Ceiling</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share that is approached, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ceiling</em>' reference.
	 * @see #setCeiling(Assumption)
	 * @see org.palier.model.PalierPackage#getLogisticAdoption_Ceiling()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getCeiling();

	/**
	 * Sets the value of the '{@link org.palier.model.LogisticAdoption#getCeiling <em>Ceiling</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ceiling</em>' reference.
	 * @see #getCeiling()
	 * @generated
	 */
	void setCeiling(Assumption value);

} // LogisticAdoption
