-- A note names its referral. One that was written before it did is found by person and correlation id still.

alter table referral_reason add column referral_id uuid;
create index referral_reason_referral on referral_reason (referral_id, written_at);
