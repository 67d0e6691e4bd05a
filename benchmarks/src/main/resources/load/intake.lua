-- Posts one referral after the other: each about the next person, from the next referrer, under a key of its own.
local tokens, bodies, posted = {}, {}, 0
for token in os.getenv("BENCH_TOKENS"):gmatch("[^,]+") do tokens[#tokens + 1] = "Bearer " .. token end
for line in io.lines(os.getenv("BENCH_BODIES")) do bodies[#bodies + 1] = line end
local run = os.getenv("BENCH_RUN")

function request()
  posted = posted + 1
  local headers = {
    ["Authorization"] = tokens[posted % #tokens + 1],
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = run .. "-" .. posted,
  }
  return wrk.format("POST", nil, headers, bodies[posted % #bodies + 1])
end
