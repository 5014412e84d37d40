/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.palier.model.Assumption;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Logistic Adoption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.LogisticAdoptionImpl#getMidpoint <em>Midpoint</em>}</li>
 *   <li>{@link org.palier.model.impl.LogisticAdoptionImpl#getSteepness <em>Steepness</em>}</li>
 *   <li>{@link org.palier.model.impl.LogisticAdoptionImpl#getCeiling <em>Ceiling</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogisticAdoptionImpl extends AdoptionCurveImpl implements LogisticAdoption {
	/**
	 * The cached value of the '{@link #getMidpoint() <em>Midpoint</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMidpoint()
	 * @generated
	 * @ordered
	 */
	protected Assumption midpoint;

	/**
	 * The cached value of the '{@link #getSteepness() <em>Steepness</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteepness()
	 * @generated
	 * @ordered
	 */
	protected Assumption steepness;

	/**
	 * The cached value of the '{@link #getCeiling() <em>Ceiling</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCeiling()
	 * @generated
	 * @ordered
	 */
	protected Assumption ceiling;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogisticAdoptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.LOGISTIC_ADOPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getMidpoint() {
		return midpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMidpoint(Assumption newMidpoint) {
		Assumption oldMidpoint = midpoint;
		midpoint = newMidpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.LOGISTIC_ADOPTION__MIDPOINT, oldMidpoint, midpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getSteepness() {
		return steepness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteepness(Assumption newSteepness) {
		Assumption oldSteepness = steepness;
		steepness = newSteepness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.LOGISTIC_ADOPTION__STEEPNESS, oldSteepness, steepness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getCeiling() {
		return ceiling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCeiling(Assumption newCeiling) {
		Assumption oldCeiling = ceiling;
		ceiling = newCeiling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.LOGISTIC_ADOPTION__CEILING, oldCeiling, ceiling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.LOGISTIC_ADOPTION__MIDPOINT:
				return getMidpoint();
			case PalierPackage.LOGISTIC_ADOPTION__STEEPNESS:
				return getSteepness();
			case PalierPackage.LOGISTIC_ADOPTION__CEILING:
				return getCeiling();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.LOGISTIC_ADOPTION__MIDPOINT:
				setMidpoint((Assumption)newValue);
				return;
			case PalierPackage.LOGISTIC_ADOPTION__STEEPNESS:
				setSteepness((Assumption)newValue);
				return;
			case PalierPackage.LOGISTIC_ADOPTION__CEILING:
				setCeiling((Assumption)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.LOGISTIC_ADOPTION__MIDPOINT:
				setMidpoint((Assumption)null);
				return;
			case PalierPackage.LOGISTIC_ADOPTION__STEEPNESS:
				setSteepness((Assumption)null);
				return;
			case PalierPackage.LOGISTIC_ADOPTION__CEILING:
				setCeiling((Assumption)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.LOGISTIC_ADOPTION__MIDPOINT:
				return midpoint != null;
			case PalierPackage.LOGISTIC_ADOPTION__STEEPNESS:
				return steepness != null;
			case PalierPackage.LOGISTIC_ADOPTION__CEILING:
				return ceiling != null;
		}
		return super.eIsSet(featureID);
	}

} //LogisticAdoptionImpl
