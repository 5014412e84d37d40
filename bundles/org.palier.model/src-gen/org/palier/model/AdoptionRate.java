/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adoption Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A share stated outright.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.AdoptionRate#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAdoptionRate()
 * @model
 * @generated
 */
public interface AdoptionRate extends AdoptionCurve {
	/**
	 * Returns the value of the '<em><b>Rate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' reference.
	 * @see #setRate(Assumption)
	 * @see org.palier.model.PalierPackage#getAdoptionRate_Rate()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getRate();

	/**
	 * Sets the value of the '{@link org.palier.model.AdoptionRate#getRate <em>Rate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' reference.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Assumption value);

} // AdoptionRate
