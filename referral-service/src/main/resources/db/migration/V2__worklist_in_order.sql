-- The worklist's two halves, each in the order in which it is shown.
create index two_hour_clock_running on two_hour_clock (due_at, referral_id) where state = 'RUNNING';
create index referral_in_order on referral (received_at, referral_id);
